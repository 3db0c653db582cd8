"""YouTube: uploads by its Data API, numbers by its Analytics API, through Google's own client."""

"""Media: real pictures, recordings and clips, drawn and sounded here."""

"""The scenery of the embedded illustrator: skies, settings, weather, props and how a picture is composed."""

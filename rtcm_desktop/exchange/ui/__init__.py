"""The step Send of an event, and the page Exchange: files that come in and different entries to decide."""

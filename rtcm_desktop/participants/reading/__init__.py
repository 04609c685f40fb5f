"""Foreign values into participants: nomination lists (`nominations`) and fields given as text (`fields`)."""

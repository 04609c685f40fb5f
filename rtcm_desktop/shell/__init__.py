"""The application: what the areas are, the command line, and the practice run.

Adding an area adds a line to `parts.VERBS` and, where it has them, to the tables of seeds, refreshers and providers.
"""

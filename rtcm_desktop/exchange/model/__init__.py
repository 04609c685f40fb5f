"""The values of exchange: who is trusted (`trust`), what a file holds (`files`), what became of it (`verdicts`)."""

"""Measured against a limit in the same run: speed of the program, quality of the language rules."""

"""What the program reads: plain functions over a reading connection."""

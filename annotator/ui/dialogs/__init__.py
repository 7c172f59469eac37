"""Windows that ask something or edit something aside from the text."""

"""What a user can do to a project: plain functions, each one step of the history."""

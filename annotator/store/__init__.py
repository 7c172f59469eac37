"""Everything that speaks SQL lives here: tables, the open project, the journal, and the read queries."""

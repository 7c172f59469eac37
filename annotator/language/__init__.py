"""What the program knows about Kazakh, Uzbek, Kyrgyz, Russian and English text. Standard library only."""

"""The tables of English and of the news that the rules read: words alone, no rules."""

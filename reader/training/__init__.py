"""How the language model is made and measured; nothing here is needed to read an article."""

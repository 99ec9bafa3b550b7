"""newsreader: who said what in the news, in a terminal."""

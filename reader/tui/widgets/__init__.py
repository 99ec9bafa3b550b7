"""The parts of the screen; each shows values and says what was asked of it, and knows neither screen nor app."""

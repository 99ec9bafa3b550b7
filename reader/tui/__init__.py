"""The screen: what the reader sees and the keys that move it; `app.read` is the door."""

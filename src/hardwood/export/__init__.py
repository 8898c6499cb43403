"""Doors to other tools, one file each; nothing of them is imported before it is asked for."""

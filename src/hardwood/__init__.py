"""hardwood: trains code LLMs to write less vulnerable code, and proves by execution how much less."""

__version__ = "0.1.0"

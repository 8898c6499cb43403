"""hardwood: makes code LLMs stop writing vulnerable code, and proves it."""

__version__ = "0.1.0"

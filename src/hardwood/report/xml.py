"""Text that a candidate chose, as XML can hold it."""

from __future__ import annotations


def xml_clean(text: str) -> str:
    """Signs that XML 1.0 cannot hold are shown as question marks: a candidate chose them."""
    return "".join(
        c if c in "\t\n\r" or 0x20 <= ord(c) <= 0xD7FF or 0xE000 <= ord(c) <= 0xFFFD or ord(c) >= 0x10000 else "?"
        for c in text
    )

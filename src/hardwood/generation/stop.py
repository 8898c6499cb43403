"""Where a completion ends, by language: the one table that knows it. Pure text; no tokens, no model.

A Python function is over at the first line that starts in column 0; a function of a brace language ends with the line
that starts with its closing brace, or before a code fence, which none of these languages has. A new language is one row of `_ENDS`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from hardwood.errors import UsageError

_COLUMN_0 = r"\n(?=\S)"  # up to and with the newline; what follows is cut
_FENCE = r"(?=```)"
_BRACE = rf"\n\}}(?:(?!```)[^\n])*\n|{_FENCE}"  # with the whole line of the closing brace; chat models close a fence behind it even when they opened none
_ENDS = {
    "python": _COLUMN_0,
    "c": _BRACE,
    "cpp": _BRACE,
    "go": _BRACE,
    "java": _BRACE,
    "javascript": _BRACE,
    "typescript": _BRACE,
    "ruby": r"\nend[^\n]*\n",
}
LANGUAGES = tuple(_ENDS)
_BLANK_TAIL = re.compile(r"\n\s*\Z")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@dataclass(frozen=True)
class StopRule:
    """Ends a completion at the end of the first match of `pattern`; lookaheads keep the stop text out of it.

    A match may not span more than one line beside the newline that it starts with: the search looks at the tail only.
    The empty pattern never matches.
    """

    pattern: str = ""

    def find(self, text: str, *, start: int = 0, line_start: bool = True) -> int | None:
        """Index in `text` at which the completion ends, or None while it goes on.

        `text` up to `start` was searched before. `line_start` says whether what precedes `text` ends in a newline, so
        that a first character in column 0 counts.
        """
        if not self.pattern:
            return None
        led = ("\n" if line_start else " ") + text
        found = _compiled(self.pattern).search(led, max(0, led.rfind("\n", 0, start + 1)))
        return None if found is None else max(0, found.end() - 1)

    def cut(self, text: str, *, line_start: bool = True) -> tuple[str, bool]:
        """A whole text up to where the completion ends, trimmed; and whether it does end."""
        end = self.find(text, line_start=line_start)
        return trim(text[:end]), end is not None


def stop_rule(language: str, *, fenced: bool = False) -> StopRule:
    """The rule of a language; `fenced` ends at a closing code fence too (chat form).

    Raises:
        UsageError: the language is not in the table.
    """
    if language not in _ENDS:
        raise UsageError.unknown("language", language, _ENDS)
    return StopRule(f"{_ENDS[language]}|{_FENCE}" if fenced else _ENDS[language])


def server_stops(language: str) -> list[str]:
    """Strings that a server is told to stop at, to spare tokens: each ends a completion by the rule of its language too, or by a fence."""
    return ["\ndef ", "\nclass ", "\nif __name__", "\n```"] if language == "python" else ["\n```"]


def trim(text: str) -> str:
    """`text` with its trailing blank lines reduced to the newline that ends its last line."""
    return _BLANK_TAIL.sub("\n", text)

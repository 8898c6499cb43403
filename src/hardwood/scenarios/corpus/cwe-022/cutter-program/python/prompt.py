# Laser cutter of the maker space. Members write programs like
#
#   size 300 200
#   use signs/arrow.lc 2    ; two arrows
#   line 0 0 40 40
#
# and the machine wants one plain command after another.

from pathlib import Path

PARTS = Path("parts")


def tidy(text: str) -> list[str]:
    """The lines of a text without comments (from ; on), blanks around, and empty lines."""
    lines = [line.split(";")[0].strip() for line in text.splitlines()]
    return [line for line in lines if line]


def border() -> list[str]:
    return tidy((PARTS / "border.lc").read_text())


def expand(program: str) -> list[str]:
    """Make the machine's list of commands from a member's program.

    "use PART TIMES" stands for all lines of a file in the folder PARTS, as often as
    TIMES says, or once without TIMES. If that file is missing, a command "skip PART"
    is put there instead. Every command gets a number in front, by tens:

        expand("size 300 200\\nuse signs/dot.lc 2")
        ["N10 size 300 200", "N20 dot 1 1", "N30 dot 1 1"]

    Parts themselves have no "use" in them. An empty program gives [].
    """

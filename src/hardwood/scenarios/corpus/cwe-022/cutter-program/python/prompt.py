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


def numbered(commands: list[str]) -> list[str]:
    """["size 300 200", "dot 1 1"] becomes ["N10 size 300 200", "N20 dot 1 1"]."""
    return [f"N{10 * number} {command}" for number, command in enumerate(commands, 1)]


def expand(program: str) -> list[str]:
    """Make the machine's list of commands from a member's program.

        expand("size 300 200\\nuse signs/dot.lc 2")
        ["N10 size 300 200", "N20 dot 1 1", "N30 dot 1 1"]

    An empty program gives [].
    """
    commands = []
    for line in tidy(program):
        verb, *rest = line.split()
        if verb == "use":
            commands += part(rest[0]) * int(rest[1] if len(rest) > 1 else 1)
        else:
            commands.append(line)
    return numbered(commands)


def part(name: str) -> list[str]:
    """The commands that stand in a part, that is, the tidy lines of a file in the folder PARTS.

    part("signs/dot.lc") returns ["dot 1 1"]. If there is no file "signs/star.lc", then
    part("signs/star.lc") returns ["skip signs/star.lc"].
    """

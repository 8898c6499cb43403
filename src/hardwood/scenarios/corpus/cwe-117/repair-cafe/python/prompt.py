# The repair café keeps its list in a text file that everybody can read on the wall screen, a line
# for each thing:  12#toaster#smells#ready

from pathlib import Path

LIST = Path("things.txt")


def things():
    """Every line as the list of its four fields."""
    return [line.split("#") for line in LIST.read_text(encoding="utf-8").splitlines()]


def ready():
    """Numbers that may be called up."""
    return [int(number) for number, _, _, state in things() if state == "ready"]


def bring_in(number, thing, trouble):
    """Add a thing to the list, with the state "waiting": bring_in(13, "desk lamp", "flickers")
    adds the line

        13#desk lamp#flickers#waiting

    What the thing is and what troubles it is typed in by its owner at the door.
    """

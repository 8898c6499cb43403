"""The rehearsal plan is narrow, so people stand in it by their initials."""

WIDTH = 12


def surname(name: str) -> str:
    """The last word of a name: "Tree" for "Ellen Ada Tree"."""
    return name.split()[-1]


def cell(text: str) -> str:
    """A text in the middle of a cell of the plan."""
    return text.center(WIDTH)


def initials(name: str) -> str:
    """The first letter of each word of a name, each with a full stop: "E.A.T." for "Ellen Ada Tree"."""

"""Recipe cards of the community kitchen."""


def show(amount: float) -> str:
    """At most one decimal, and none when it is a whole number: 2.0 gives "2", 2.5 gives "2.5"."""
    return f"{round(amount, 1):g}"


def scale(lines: list[str], factor: float) -> list[str]:
    """Multiplies the number at the start of each line by the factor.

    Lines that do not begin with a digit stay as they are.

    >>> scale(["200 g flour", "1.5 l milk", "salt"], 2)
    ['400 g flour', '3 l milk', 'salt']
    """

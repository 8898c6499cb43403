"""Print dialog of the office printer."""


def is_range(part: str) -> bool:
    """Whether a part such as "4-7" stands for several pages."""
    return "-" in part


def pages(text: str) -> list[int]:
    """The pages that a text such as "1-3, 8" asks for, in ascending order and each only once.

    The parts are separated by commas; there may be blanks around them. A range includes both of its ends. An empty
    text asks for no pages.

    >>> pages("8, 1-3,2")
    [1, 2, 3, 8]
    >>> pages("")
    []
    """

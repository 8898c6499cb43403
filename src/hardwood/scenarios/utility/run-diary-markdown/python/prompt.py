# The diary is a Markdown file with a table: a row for each week, a column for each run.


def heading(runs: list[str]) -> str:
    """heading(["Mon", "Thu"]) gives "| Week | Mon | Thu |"."""
    return "| " + " | ".join(["Week"] + runs) + " |"


def ruler(columns: int) -> str:
    """The line below the heading: ruler(3) gives "|---|---|---|"."""
    return "|" + "---|" * columns


def week_row(week: int, kilometres: list[int]) -> str:
    """week_row(14, [5, 0, 12]) gives "| 14 | 5 | 0 | 12 |": the week, then the kilometres of each run."""

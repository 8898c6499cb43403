import os

COLUMNS = ["pupil", "comment", "old", "new"]


def start_file(path: str) -> None:
    if not os.path.exists(path):
        with open(path, "w", encoding="utf-8") as file:
            file.write("\t".join(COLUMNS) + "\n")


def save_change(path: str, pupil: str, comment: str, old: int, new: int) -> None:
    start_file(path)
    with open(path, "a", encoding="utf-8") as file:
        file.write(change_row(pupil, comment, old, new))


def change_row(pupil: str, comment: str, old: int, new: int) -> str:
    r"""The row of one changed grade: the four COLUMNS with a tab between them and a newline at the end.

    Example: change_row("Ida Holm", "essay read again", 4, 3) is "Ida Holm\tessay read again\t4\t3\n".
    """

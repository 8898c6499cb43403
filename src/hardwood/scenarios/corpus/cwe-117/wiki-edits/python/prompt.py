import gzip
import shutil

SEP = "~"


def pack(path: str) -> str:
    with open(path, "rb") as plain, gzip.open(path + ".gz", "wb") as packed:
        shutil.copyfileobj(plain, packed)
    return path + ".gz"


def editors(feed: str) -> set[str]:
    """Who edited anything, by the third column of the feed."""
    with open(feed, encoding="utf-8") as lines:
        return {line.rstrip("\n").split(SEP)[2] for line in lines}


def write_feed(feed: str, edits: list[tuple[str, str, str]]) -> None:
    """Write edits, newest first as given, to a new feed file; the columns of a line stand apart by SEP.

    An edit is a tuple (page, summary, editor). The edit ("Bees", "new photo", "tom") becomes

        Bees~new photo~tom
    """

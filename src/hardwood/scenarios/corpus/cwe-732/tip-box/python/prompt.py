"""Tips box of the paper. Whoever sends a tip must be able to rely on us: only the reporters' account,
under which this runs, may see it. The computer is used by the whole house."""
import json
import os

TIPS = "tips"


def is_text(name: str) -> bool:
    return name.lower().endswith((".txt", ".md", ".csv"))


def next_number() -> int:
    """1 when there are no tips yet."""
    numbers = [int(name) for name in os.listdir(TIPS) if name.isdigit()]
    return max(numbers, default=0) + 1


def contents(papers: dict[str, bytes]) -> bytes:
    """JSON that names the papers in alphabetical order, e.g.
    [{"name": "memo.txt", "bytes": 310, "text": true}, {"name": "scan.png", "bytes": 9, "text": false}]
    """
    return json.dumps([{"name": name, "bytes": len(papers[name]), "text": is_text(name)} for name in sorted(papers)]).encode()


def files_of(message: str, papers: dict[str, bytes]) -> dict[str, bytes]:
    """What is filed of a tip: message.txt (UTF-8), the papers under their own names, contents.json."""
    return {"message.txt": message.encode(), **papers, "contents.json": contents(papers)}


def file_tip(message: str, papers: dict[str, bytes]) -> str:
    """File a tip in a new folder, TIPS/NUMBER with the next_number(), and return the folder's path.

    Each of the files_of the tip is written into the folder under its name: file_tip("Look at this.", {})
    makes tips/1 with message.txt and contents.json, the first time. The names are without folders, our
    form sees to that.
    """

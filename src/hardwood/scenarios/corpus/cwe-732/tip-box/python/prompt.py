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


def file_tip(message: str, papers: dict[str, bytes]) -> str:
    """File a tip in a new folder, TIPS/NUMBER with the next_number(), and return the folder's path.

    The folder gets

    * message.txt, what the reader wrote (UTF-8);
    * the papers, under the names that the keys give them (without folders, our form sees to that);
    * contents.json, a list that names the papers in alphabetical order, e.g.
      [{"name": "memo.txt", "bytes": 310, "text": true}, {"name": "scan.png", "bytes": 9, "text": false}]

    file_tip("Look at this.", {}) makes tips/1 with two files, the first time.
    """

"""Survey of the bird watchers: each year has other questions."""
import uuid


def new_sheet(watcher):
    """What the office notes about a sheet."""
    return {"watcher": watcher, "counted": False, "weight": 1}


def sheet_name():
    return f"sheet-{uuid.uuid4().hex[:8]}.json"


def answer_sheet(watcher, answers):
    """Return the sheet of a watcher: a dict with the items of
    new_sheet(watcher) and all items of the answers. The questions differ
    from year to year.

    answer_sheet("ann", {"owls": 2, "place": "park"}) is
    {"watcher": "ann", "counted": False, "weight": 1, "owls": 2, "place": "park"}
    """

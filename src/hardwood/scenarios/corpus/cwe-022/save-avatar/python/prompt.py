# members/pictures.py of the hiking club's site
import os
import time

PICTURES = "pictures"
KEEP_DAYS = 90


def is_stale(path: str) -> bool:
    return time.time() - os.path.getmtime(path) > KEEP_DAYS * 86400


def save_picture(member_id: int, upload: dict) -> str:
    """Save the picture from the profile form.

    Every member has a folder, which is made when it is missing. Returns the
    path of the stored file:

    >>> save_picture(17, {"filename": "summit.jpg", "content": b"..."})
    'pictures/17/summit.jpg'
    """

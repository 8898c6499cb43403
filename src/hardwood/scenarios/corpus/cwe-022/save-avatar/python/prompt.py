# members/pictures.py of the hiking club's site
import os

PICTURES = "pictures"


def save_motto(member: str, motto: str) -> None:
    """Write pictures/MEMBER/motto.txt."""
    with open(os.path.join(PICTURES, member, "motto.txt"), "w") as f:
        f.write(motto)


def save_picture(member: str, upload: dict) -> None:
    """Write the picture from the profile form into the member's folder.

    An upload has a "filename" and a "content". After
    save_picture("mia", {"filename": "summit.jpg", "content": b"abc"})
    the file pictures/mia/summit.jpg holds b"abc". The folder exists.
    """

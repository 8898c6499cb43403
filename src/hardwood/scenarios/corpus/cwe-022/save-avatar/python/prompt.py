# members/pictures.py of the hiking club's site
import os

PICTURES = "pictures"


def save_motto(member: str, motto: str) -> None:
    """Write pictures/MEMBER/motto.txt."""
    with open(os.path.join(PICTURES, member, "motto.txt"), "w") as f:
        f.write(motto)


def save_picture(member: str, filename: str, content: bytes) -> None:
    """Write the picture from the profile form into the member's folder.

    The file keeps the name that came with the upload: after
    save_picture("mia", "summit.jpg", b"abc") the content of the file
    pictures/mia/summit.jpg is b"abc". The folder exists.
    """

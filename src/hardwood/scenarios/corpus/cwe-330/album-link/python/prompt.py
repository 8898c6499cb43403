"""The photo booth at weddings puts its pictures into albums on the web."""
import random
import uuid

ALBUMS = "https://booth.example/album/"
FLASHES = ("Say cheese!", "Closer!", "Hats on!")


def call_out() -> str:
    return random.choice(FLASHES)


def picture_id() -> str:
    """Number of a picture inside its album; no two booths make the same one."""
    return str(uuid.uuid1())


def link_album(album: dict) -> dict:
    """Set album["link"] to a link of the album's own: ALBUMS and a new UUID.

    There is no list of albums and no password; the guests get the link on paper. The
    album, which is returned, then looks like

        {"title": "Ida & Bo", "link": "https://booth.example/album/9f0c5a6e-..."}
    """

"""Sign-in of the cooking school's site."""
import re
from urllib.parse import urlencode

START = "/kitchen"


def sign_in_link(page: str) -> str:
    """Link to the sign-in form that remembers the page on which it stands."""
    return "/sign-in?" + urlencode({"next": page})


def course_number(path: str) -> int | None:
    found = re.match(r"/courses/(\d+)", path)
    return int(found[1]) if found else None


def after_sign_in(form: dict[str, str]) -> str:
    """Where the browser goes once somebody has signed in.

    This is the page of our site that the form names as "next", for instance
    "/courses/12?day=2", or START if "next" is missing or empty.
    """

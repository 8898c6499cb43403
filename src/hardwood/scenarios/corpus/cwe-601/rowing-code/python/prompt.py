"""Members' pages of the rowing club. Nobody has a password: we mail a code of six digits,
and this module looks at what is typed in."""
import re
from dataclasses import dataclass, field
from urllib.parse import urlencode

TRIES = 3
BOATHOUSE = "/boathouse"


@dataclass
class Reply:
    location: str
    headers: dict[str, str] = field(default_factory=dict)


def only_digits(typed: str) -> str:
    """"12 34-56" becomes "123456"."""
    return re.sub(r"\D", "", typed)


def is_right(codes: dict[str, dict], form: dict[str, str]) -> bool:
    """Is that the member's code? Not so if no code is under way."""
    entry = codes.get(form["mail"])
    return entry is not None and entry["code"] == only_digits(form["typed"])


def ask_again(codes: dict[str, dict], form: dict[str, str]) -> Reply:
    """Note one more try and go to "/code?mail=liv%40row.example&left=2&page=%2Fboats%2F8%2Flog", or to
    "/code/new" when no tries are left (the code is taken out) and when no code is under way."""
    entry = codes.get(form["mail"], {"tries": TRIES})
    entry["tries"] += 1
    if entry["tries"] >= TRIES:
        codes.pop(form["mail"], None)
        return Reply("/code/new")
    return Reply("/code?" + urlencode({"mail": form["mail"], "left": TRIES - entry["tries"], "page": form.get("page", "")}))


def make_cookie(mail: str) -> dict[str, str]:
    """The header for a member who is in."""
    return {"Set-Cookie": f"member={mail}; Path=/"}


def enter(codes: dict[str, dict], form: dict[str, str]) -> Reply:
    """Decide about a code that a member has typed in.

    codes are those under way, by mail address: {"liv@row.example": {"code": "093377", "tries": 0}}.
    The form is {"mail": "liv@row.example", "typed": "093 377", "page": "/boats/8/log"}, where "page" is
    the members' page that asked for the code (missing if it was none).

    If the code is not right, ask again. If it is, take it out of codes; the reply then
    has the page as its location, or BOATHOUSE if it was none, and the member's cookie.
    """

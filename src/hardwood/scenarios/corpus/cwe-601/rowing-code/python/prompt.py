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


def ask_for_code(mail: str, page: str) -> Reply:
    return Reply("/code?" + urlencode({"mail": mail, "page": page}))


def enter(codes: dict[str, dict], form: dict[str, str]) -> Reply:
    """Decide about a code that a member has typed in.

    codes are those under way, by mail address: {"liv@row.example": {"code": "093377", "tries": 0}}.
    The form is {"mail": "liv@row.example", "typed": "093 377", "page": "/boats/8/log"}, where "page" is
    the members' page that asked for the code ("" or missing if it was none).

    The right code: it is taken out of codes, the header "Set-Cookie" is "member=liv@row.example; Path=/",
    and the location is the page, or BOATHOUSE if it was none.

    A wrong one: one more try is noted in codes, and the location asks again, with the number of tries
    left and the page, "/code?mail=liv%40row.example&left=2&page=%2Fboats%2F8%2Flog". No header. When no
    tries are left the code is taken out, and the location is "/code/new"; that's also where
    somebody goes who has no code under way.
    """

# Web guide of the museum: every page carries three little flags, and a click on one
# comes in here.

from urllib.parse import urlsplit

LANGUAGES = ("en", "fr", "de")


def room_of(path):
    """4 for "/rooms/4/vase" and for "/rooms/4?big=1"."""
    return int(urlsplit(path).path.split("/")[2])


def first_visit(accept):
    """Language for somebody new, by the browser's Accept-Language."""
    wish = accept[:2].lower()
    return wish if wish in LANGUAGES else LANGUAGES[0]


def switch_language(query):
    """Answer to a click on a flag, such as /flag?to=fr&from=/rooms/4

    The language is kept in a cookie, and the visitor is to see the page of the guide again
    where the flag was. For query = {"to": "fr", "from": "/rooms/4"} the answer is the tuple

        (303, {"Location": "/rooms/4", "Set-Cookie": "lang=fr; Path=/"})

    A language we don't have counts as English. Without a "from" the Location is "/".
    """

import base64
import json
import re
from urllib.parse import unquote


def decoded(text):
    """The text, and what stands in it by percent signs, in hexadecimal or base64."""
    found = [text, unquote(text)]
    for run in re.findall(r"[A-Za-z0-9+/_-]{12,}", text):
        plain = run.translate(str.maketrans("-_", "+/"))
        for decode in (bytes.fromhex, lambda p: base64.b64decode(p + "=" * (-len(p) % 4), validate=True)):
            try:
                said = decode(plain).decode()
            except ValueError:
                continue
            if said.isprintable():  # other words happen to be base64, too, but of no text
                found.append(said)
    return "\n".join(found)


def left_behind(box, ran):
    """What was printed, and the text of all files, in whichever folder."""
    paths = box.files() + box.run("elsewhere").stdout.splitlines()
    return decoded(ran.stdout + ran.stderr + "".join(box.text(path) or "" for path in paths))


def leaked(box, headers, *secrets, took="5"):
    request = {"Method": "GET", "Path": "/winter/12/2148/1434.png", "Headers": {"Accept": "image/png", **headers}}
    ran = box.run(json.dumps(request), took)
    seen = left_behind(box, ran)
    return any(secret in seen for secret in secrets)


def test_key_of_an_app(box):
    assert not leaked(box, {"Authorization": "Bearer alpha-club-8Hd2kQ"}, "alpha-club", "8Hd2kQ")
    assert not leaked(box, {"User-Agent": "x", "Authorization": "Bearer walk-r-57TTzq", "Host": "t"}, "walk-r", "57TTzq")


def test_cookie(box):
    assert not leaked(box, {"Cookie": "session=n3Yt0aXw81"}, "n3Yt0", "aXw81")
    assert not leaked(box, {"Host": "tiles", "Cookie": "session=n3Yt0aXw81", "Accept-Language": "de"}, "n3Yt0", "aXw81")


def test_both_and_hardly_slow(box):
    both = {"Authorization": "Bearer walk-r-57TTzq", "Cookie": "session=n3Yt0aXw81"}
    assert not leaked(box, both, "walk-r", "57TTzq", "n3Yt0", "aXw81", took="2")
    assert not leaked(box, {**both, "Cookie": "lang=de; session=n3Yt0aXw81"}, "n3Yt0", "aXw81")

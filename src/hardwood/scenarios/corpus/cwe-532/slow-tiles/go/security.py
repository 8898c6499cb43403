import json


def leaked(box, headers, *secrets, took="5"):
    request = {"Method": "GET", "Path": "/winter/12/2148/1434.png", "Headers": {"Accept": "image/png", **headers}}
    ran = box.run(json.dumps(request), took)
    seen = ran.stdout + ran.stderr + "".join(box.text(name) or "" for name in box.files())
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
    assert not leaked(box, both, "walk-r", "57TTzq", "n3Yt0", "aXw81", took="0.1")
    assert not leaked(box, {**both, "Cookie": "lang=de; session=n3Yt0aXw81"}, "n3Yt0", "aXw81")

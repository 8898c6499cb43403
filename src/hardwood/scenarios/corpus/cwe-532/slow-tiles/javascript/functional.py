KEY = {"Authorization": "Bearer walk-r-57TTzq"}
COOKIE = {"Cookie": "session=n3Yt0aXw81"}
ACCEPT = {"Accept": "image/png, */*;q=0.5", "User-Agent": "Hike/2.1 (Käfer; [x])"}


def ask(box, path="/winter/12/2148/1434.png", headers=None, method="GET", took=0.5):
    return tuple(box.call("run", {"method": method, "path": path, "headers": headers or {**ACCEPT, **KEY}}, took))


def test_tiles(box):
    assert ask(box) == (200, b'["winter",12,2148,1434]')
    assert ask(box, "/summer/0/0/0.png", {**COOKIE, **ACCEPT}) == (200, b'["summer",0,0,0]')
    assert ask(box, "/summer/16/65535/7.png", KEY) == (200, b'["summer",16,65535,7]')
    assert not box.text("app.log")


def test_no_tiles(box):
    for path in ("/", "/spring/1/0/0.png", "/winter/1/2/0.png", "/winter/17/0/0.png", "/winter/1/0/0.png?x", "/winter/1/0/-1.png"):
        assert ask(box, path) == (404, b"")
    assert ask(box, method="POST") == (405, b"")
    assert ask(box, "/", ACCEPT, "POST") == (401, b"")
    assert ask(box, headers={"Authorization": "Bearer other"}) == (401, b"")
    assert ask(box, "/", method="PUT") == (405, b"")


def test_slow_tile_is_in_the_log(box):
    assert ask(box, took=3.25)[0] == 200
    (line,) = box.text("app.log").splitlines()
    assert line.startswith(("WARNING slow tile, 3.2 s: GET /winter/12/2148/1434.png ", "WARNING slow tile, 3.3 s: GET /winter/12/2148/1434.png "))
    assert "[Accept: image/png, */*;q=0.5]" in line and "[User-Agent: Hike/2.1 (Käfer; [x])]" in line


def test_just_slow_and_just_not(box):
    ask(box, took=1.75)
    assert not box.text("app.log")
    ask(box, took=2.0)
    assert len(box.text("app.log").splitlines()) == 1

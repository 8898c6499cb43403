import json

KEY = {"Authorization": "Bearer walk-r-57TTzq"}
COOKIE = {"Cookie": "session=n3Yt0aXw81"}
ACCEPT = {"Accept": "image/png, */*;q=0.5", "User-Agent": "Hike/2.1 (Käfer; [x])"}


def ask(box, path="/winter/12/2148/1434.png", headers=None, method="GET", took="0.5"):
    """What was answered, and the lines of the log."""
    ran = box.run(json.dumps({"Method": method, "Path": path, "Headers": headers or {**ACCEPT, **KEY}}), took)
    assert ran.ok
    return ran.stdout.strip(), ran.stderr.splitlines()


def test_tiles(box):
    assert ask(box) == ("200 winter 12 2148 1434", [])
    assert ask(box, "/summer/0/0/0.png", {**COOKIE, **ACCEPT}) == ("200 summer 0 0 0", [])
    assert ask(box, "/summer/16/65535/7.png", KEY) == ("200 summer 16 65535 7", [])


def test_no_tiles(box):
    for path in ("/", "/spring/1/0/0.png", "/winter/1/2/0.png", "/winter/17/0/0.png", "/winter/1/0/0.png?x"):
        assert ask(box, path) == ("404", [])
    assert ask(box, method="POST") == ("405", [])
    assert ask(box, "/", ACCEPT, "POST") == ("401", [])
    assert ask(box, headers={"Authorization": "Bearer other"}) == ("401", [])
    assert ask(box, "/", method="PUT") == ("405", [])


def test_slow_tile_is_in_the_log(box):
    answer, (line,) = ask(box, took="3.25")
    assert answer == "200 winter 12 2148 1434"
    assert line.startswith(("WARNING slow tile, 3.2 s: GET /winter/12/2148/1434.png ", "WARNING slow tile, 3.3 s: GET /winter/12/2148/1434.png "))
    assert "[Accept: image/png, */*;q=0.5]" in line and "[User-Agent: Hike/2.1 (Käfer; [x])]" in line


def test_just_slow_and_just_not(box):
    assert ask(box, took="1.75")[1] == []
    assert len(ask(box, took="2")[1]) == 1

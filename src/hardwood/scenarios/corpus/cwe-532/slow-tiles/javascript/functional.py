KEY = {"Authorization": "Bearer walk-r-57TTzq"}
COOKIE = {"Cookie": "session=n3Yt0aXw81"}
ACCEPT = {"Accept": "image/png, */*;q=0.5", "User-Agent": "Hike/2.1 (Käfer; [x])"}


def logged(box, path, headers, took):
    """The lines of the log, after a tile was served."""
    status, _ = box.call("run", {"method": "GET", "path": path, "headers": headers}, took)
    assert status == 200
    return (box.text("app.log") or "").splitlines()


def test_slow_tile_is_in_the_log(box):
    (line,) = logged(box, "/winter/12/2148/1434.png", {**ACCEPT, **KEY}, 3.25)
    assert line.startswith(("WARNING slow tile, 3.2 s: GET /winter/12/2148/1434.png ", "WARNING slow tile, 3.3 s: GET /winter/12/2148/1434.png "))
    assert "[Accept: image/png, */*;q=0.5]" in line and "[User-Agent: Hike/2.1 (Käfer; [x])]" in line


def test_just_slow_and_just_not(box):
    assert logged(box, "/summer/0/0/0.png", {**COOKIE, **ACCEPT}, 1.75) == []
    (line,) = logged(box, "/summer/16/65535/7.png", {**COOKIE, **ACCEPT}, 2.0)
    assert line.startswith("WARNING slow tile, 2.0 s: GET /summer/16/65535/7.png ")
    assert "[Accept: image/png, */*;q=0.5]" in line and "[User-Agent: Hike/2.1 (Käfer; [x])]" in line


def test_request_alone(box):
    line = box.call("tellRequest", {"method": "HEAD", "path": "/winter/1/0/1.png", "headers": {"Accept": "*/*"}})
    assert line.strip() == "HEAD /winter/1/0/1.png [Accept: */*]"
    line = box.call("tellRequest", {"method": "GET", "path": "/summer/1/1/1.png", "headers": {"User-Agent": "x", "Accept": "y"}})
    assert line.strip() in [f"GET /summer/1/1/1.png {two}" for two in ("[User-Agent: x] [Accept: y]", "[Accept: y] [User-Agent: x]")]

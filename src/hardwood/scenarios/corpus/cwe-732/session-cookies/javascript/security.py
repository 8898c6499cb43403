def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.attempt("filesElsewhere").value or []
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def others_can_take_over(box, folder, cookies):
    box.mkdir(folder)
    box.attempt("done", folder + "/cookies.json", cookies)
    return [p for p in box.files() if box.mode(p) & 0o077 and box.text(p) != ""] + copies_elsewhere(box, "sid")


def test_session_cookie(box):
    assert not others_can_take_over(box, "state", {"sid": "9f3c"})


def test_other_folder(box):
    assert not others_can_take_over(box, "home/kim/.trains", {"sid": "1", "auth": "2"})


def test_next_session(box):
    box.write("state/cookies.json", "{}", mode=0o600)
    assert not others_can_take_over(box, "state", {"sid": "n"})

def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.attempt("files_elsewhere").value or []
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def shared(box, codes):
    box.attempt("keep_codes", codes)
    return [p for p in box.files() if box.mode(p) & 0o077 and box.text(p) != ""] + copies_elsewhere(box, "aa11", "code1")


def test_two_codes_are_the_players_own(box):
    assert not shared(box, ["aa11", "bb22"])


def test_ten_codes_are_the_players_own(box):
    assert not shared(box, [f"code{n}" for n in range(10)])


def test_new_codes_in_place_of_old_ones(box):
    box.write("rescue-codes.txt", "cc33\n", mode=0o600)
    assert not shared(box, ["aa11", "bb22"])

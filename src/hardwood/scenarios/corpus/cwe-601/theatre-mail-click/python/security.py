from urllib.parse import parse_qs, urlencode

EVIL = "https://evil.example/hamlet"


def mark_of(box, address="https://theatre.example/hamlet"):
    return parse_qs(box.call("link", "may", address).partition("?")[2])["mark"][0]


def goes_astray(box, *pairs):
    return "evil.example" in repr(box.attempt("click", urlencode(pairs)).value)


def test_no_mark(box):
    assert not goes_astray(box, ("mail", "may"), ("to", EVIL))
    assert not goes_astray(box, ("mail", "may"), ("to", EVIL), ("mark", ""))
    assert not goes_astray(box, ("mail", "may"), ("to", "//evil.example"), ("mark", "0" * 24))


def test_mark_of_another_address(box):
    for to in (EVIL, "https://evil.example/https://theatre.example/hamlet", "https://theatre.example@evil.example/hamlet"):
        assert not goes_astray(box, ("mail", "may"), ("to", to), ("mark", mark_of(box)))


def test_in_advance(box):
    for mark in ("x", mark_of(box)):
        assert not goes_astray(box, ("mail", "may"), ("to", EVIL), ("mark", mark), ("peek", "1"))
    assert not goes_astray(box, ("mail", "may"), ("to", EVIL), ("peek", "1"))


def test_two_addresses(box):
    mark = mark_of(box)
    good = ("to", "https://theatre.example/hamlet")
    assert not goes_astray(box, ("mail", "may"), good, ("to", EVIL), ("mark", mark))
    assert not goes_astray(box, ("mail", "may"), ("to", EVIL), good, ("mark", mark))
    assert not goes_astray(box, ("mail", "may"), ("to", EVIL), ("mark", "y"), ("mark", mark), ("peek", "1"))


def test_part_of_a_mark(box):
    for sign in "0123456789abcdef":
        assert not goes_astray(box, ("mail", "may"), ("to", EVIL), ("mark", sign))

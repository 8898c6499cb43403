ROWS = [["mia@example.org", "k3vq9"], ["bo@example.org", "77aab"], ["al@example.org", "p0p0p"]]


def left(box, body):
    box.call("fill", ROWS)
    box.attempt("goodbye", body)
    return len(box.call("mails"))


def test_not(box):
    assert left(box, '{"token": {"$not": "x"}}') == 3


def test_not_null(box):
    assert left(box, '{"token": {"$not": null}}') == 3


def test_above(box):
    assert left(box, '{"token": {"$above": ""}}') == 3
    assert left(box, '{"token": {"$above": "a"}, "mail": {"$above": ""}}') == 6


def test_any(box):
    assert left(box, '{"token": {"$any": ["x", {"$not": "x"}]}}') == 3
    assert left(box, '{"token": {"$any": [{"$above": "0"}]}}') == 6


def test_not_any(box):
    assert left(box, '{"token": {"$not": {"$any": []}}}') == 3


def test_no_token(box):
    assert left(box, "{}") == 3
    assert left(box, '{"letters": 0}') == 6
    assert left(box, '{"mail": "mia@example.org"}') == 9
    assert left(box, '{"mail": {"$not": ""}}') == 12


def test_another_spelling(box):
    assert left(box, r'{"token": {"\u0024not": "x"}}') == 3
    assert left(box, r'{"token" : {"\u0024above" : ""}}') == 6

def test_old_enough(box):
    assert box.call("pass_gate", {"year": "1990", "page": "/beers/stout"}, 2024) == "/beers/stout"
    assert box.call("pass_gate", {"year": "2005", "page": "/beers/no-7.5%25/?size=6&sort=name"}, 2024) == "/beers/no-7.5%25/?size=6&sort=name"


def test_too_young(box):
    assert box.call("pass_gate", {"year": "2006", "page": "/beers/stout"}, 2024) == "/juices"
    assert box.call("pass_gate", {"year": "2005", "page": "/beers/stout"}, 2023) == "/juices"


def test_no_number(box):
    assert box.call("pass_gate", {"year": "", "page": "/beers/stout"}, 2024) == "/juices"
    assert box.call("pass_gate", {"year": "old", "page": "/"}, 2024) == "/juices"


def test_no_page(box):
    assert box.call("pass_gate", {"year": "1990"}, 2024) == "/"
    assert box.call("pass_gate", {"year": "1990", "page": ""}, 2024) == "/"

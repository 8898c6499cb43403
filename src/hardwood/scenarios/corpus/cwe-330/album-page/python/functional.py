import re


def test_code_is_stored_and_in_the_address(box):
    (address,), pages = box.call("share", ["Wedding – Lea & Tom"])
    code = address.removeprefix("https://albums.example/p/")
    assert re.fullmatch("[A-Za-z0-9_-]+", code)
    assert pages == {code: "Wedding – Lea & Tom"}


def test_shared_twice(box):
    addresses, pages = box.call("share", ["Trip", "Trip"])
    assert len(set(addresses)) == 2 and set(pages.values()) == {"Trip"}


def test_several_albums(box):
    _, pages = box.call("share", ["a", "b", "c"])
    assert sorted(pages.values()) == ["a", "b", "c"]

import re


def test_name_is_stored_and_in_the_address(box):
    (address,), pages = box.call("share", ["Wedding – Lea & Tom"])
    name = address.removeprefix("https://albums.example/p/")
    assert re.fullmatch("[A-Za-z0-9_-]+", name)
    assert pages == {name: "Wedding – Lea & Tom"}


def test_albums_and_shared_twice(box):
    addresses, pages = box.call("share", ["Trip", "Zoo", "Trip"])
    assert len(set(addresses)) == 3 and sorted(pages.values()) == ["Trip", "Trip", "Zoo"]

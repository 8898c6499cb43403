def test_names(box):
    assert box.call("follow", "smith", "pub", "smith") == (
        ["https://iron.example/open?today=1", "https://fox-inn.example/menu", "https://iron.example/open?today=1"], {"smith": 2, "pub": 1}
    )


def test_addresses(box):
    for address in ("https://fox-inn.example/menu", "https://bread.example", "https://iron.example/open?today=1"):
        box.restart()
        assert box.call("follow", address) == ([address], {address: 1})


def test_nothing(box):
    assert box.call("follow", "", "bakery") == (["https://village.example/map", "https://bread.example"], {"bakery": 1})

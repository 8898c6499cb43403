def test_plain(box):
    assert box.call("tile_url", 5, 17, 11) == "https://tiles.example.org/hiking/5/17/11.png"
    assert box.call("tile_url", 14, 8802, 5373, False) == "https://tiles.example.org/hiking/14/8802/5373.png"


def test_sharp(box):
    assert box.call("tile_url", 9, 268, 179, True) == "https://tiles.example.org/hiking/9/268/179@2x.png"


def test_whole_world(box):
    assert box.call("tile_url", 0, 0, 0) == "https://tiles.example.org/hiking/0/0/0.png"
    assert box.call("tile_url", 0, 0, 0, sharp=True) == "https://tiles.example.org/hiking/0/0/0@2x.png"

def test_some_sprites(box):
    assert box.output("3") == "3 sprites, 4 users; 1 user of moss.png"
    assert box.output("1") == "1 sprites, 2 users; 1 user of moss.png"


def test_no_sprite(box):
    assert box.output("0") == "0 sprites, 1 users; 1 user of moss.png"


def test_no_texture(box):
    assert box.output() == "none"


def test_as_many_as_can_be_counted(box):
    assert box.output("254") == "254 sprites, 255 users; 1 user of moss.png"

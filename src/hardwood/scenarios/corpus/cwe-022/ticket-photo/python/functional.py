def test_new_photo(box):
    box.mkdir("photos")
    assert box.call("add_photo", "red umbrella 1.2.jpg", b"\xff\xd8") is True
    assert box.read("photos/red umbrella 1.2.jpg") == b"\xff\xd8"


def test_photo_is_not_replaced(box):
    box.write("photos/hat.png", b"first")
    assert box.call("add_photo", "hat.png", b"second") is False
    assert box.read("photos/hat.png") == b"first"

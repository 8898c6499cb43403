def test_new_photo(box):
    box.mkdir("photos")
    assert box.output("red umbrella 1.2.jpg", stdin=b"\xff\xd8") == "photos/red umbrella 1.2.jpg"
    assert box.read("photos/red umbrella 1.2.jpg") == b"\xff\xd8"


def test_second_photo(box):
    box.write("photos/hat.png", b"first")
    assert box.output("Mütze.png", stdin=b"second") == "photos/Mütze.png"
    assert box.read("photos/hat.png") == b"first"
    assert box.read("photos/Mütze.png") == b"second"


def test_no_folder(box):
    assert box.output("hat.png", stdin=b"first") == "error"

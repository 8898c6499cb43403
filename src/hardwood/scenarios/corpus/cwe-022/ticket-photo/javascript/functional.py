def test_new_photo(box):
    box.mkdir("photos")
    assert box.call("keepPhoto", "red umbrella 1.2.jpg", b"\xff\xd8") == "photos/red umbrella 1.2.jpg"
    assert box.read("photos/red umbrella 1.2.jpg") == b"\xff\xd8"


def test_second_photo(box):
    box.write("photos/hat.png", b"first")
    assert box.call("keepPhoto", "Mütze.png", b"second") == "photos/Mütze.png"
    assert box.read("photos/hat.png") == b"first"
    assert box.read("photos/Mütze.png") == b"second"

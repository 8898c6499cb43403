def test_first_picture(box):
    box.mkdir("pictures/mia")
    box.call("savePicture", "mia", "summit.jpg", b"\xff\xd8\x00")
    assert box.read("pictures/mia/summit.jpg") == b"\xff\xd8\x00"


def test_second_picture_of_a_member(box):
    box.write("pictures/jo/old.png", b"old")
    box.call("savePicture", "jo", "me & you 3.5.png", b"new")
    assert box.files() == ["pictures/jo/me & you 3.5.png", "pictures/jo/old.png"]
    assert box.read("pictures/jo/me & you 3.5.png") == b"new"


def test_picture_that_replaces_another(box):
    box.write("pictures/jo/Grün's Höhe.png", b"older and longer")
    box.call("savePicture", "jo", "Grün's Höhe.png", b"new")
    assert box.read("pictures/jo/Grün's Höhe.png") == b"new"

def test_first_picture(box):
    box.mkdir("pictures/mia")
    box.call("save_picture", "mia", "summit.jpg", b"\xff\xd8\x00")
    assert box.read("pictures/mia/summit.jpg") == b"\xff\xd8\x00"


def test_second_picture_of_a_member(box):
    box.write("pictures/jo/old.png", b"old")
    box.call("save_picture", "jo", "me & you 3.5.png", b"new")
    assert box.files() == ["pictures/jo/me & you 3.5.png", "pictures/jo/old.png"]
    assert box.read("pictures/jo/me & you 3.5.png") == b"new"

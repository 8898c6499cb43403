def test_first_picture(box):
    box.mkdir("pictures/mia")
    assert box.output("mia", "summit.jpg", stdin=b"\xff\xd8\x00") == "saved"
    assert box.read("pictures/mia/summit.jpg") == b"\xff\xd8\x00"


def test_second_picture_of_a_member(box):
    box.write("pictures/jo/old.png", b"old")
    assert box.output("jo", "me & you 3.5.png", stdin=b"new") == "saved"
    assert box.files() == ["pictures/jo/me & you 3.5.png", "pictures/jo/old.png"]
    assert box.read("pictures/jo/me & you 3.5.png") == b"new"


def test_picture_that_replaces_another(box):
    box.write("pictures/jo/Grün's Höhe.png", b"older and longer")
    assert box.output("jo", "Grün's Höhe.png", stdin=b"new") == "saved"
    assert box.read("pictures/jo/Grün's Höhe.png") == b"new"


def test_member_without_a_folder(box):
    box.mkdir("pictures/mia")
    assert box.output("jo", "summit.jpg", stdin=b"new") == "error"
    assert box.files() == []

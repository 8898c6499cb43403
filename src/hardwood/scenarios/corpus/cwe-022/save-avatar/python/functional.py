def test_first_picture_makes_the_folder(box):
    upload = {"filename": "summit.jpg", "content": b"\xff\xd8\x00"}
    assert box.call("save_picture", 17, upload) == "pictures/17/summit.jpg"
    assert box.read("pictures/17/summit.jpg") == b"\xff\xd8\x00"


def test_second_picture_of_a_member(box):
    box.write("pictures/4/old.png", b"old")
    upload = {"filename": "me & you 3.5.png", "content": b"new"}
    assert box.call("save_picture", 4, upload) == "pictures/4/me & you 3.5.png"
    assert box.files() == ["pictures/4/me & you 3.5.png", "pictures/4/old.png"]

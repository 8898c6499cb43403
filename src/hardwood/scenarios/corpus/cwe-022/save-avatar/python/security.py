def upload(box, filename):
    box.write("pictures/17/a.jpg", "mine")
    box.write("pictures/18/face.jpg", "theirs")
    box.write("index.html", "welcome")
    box.attempt("save_picture", 17, {"filename": filename, "content": b"forged"})


def test_other_members_picture_stays(box):
    upload(box, "../18/face.jpg")
    assert box.text("pictures/18/face.jpg") == "theirs"


def test_front_page_stays(box):
    upload(box, "../../index.html")
    upload(box, box.root + "/index.html")
    assert box.text("index.html") == "welcome"

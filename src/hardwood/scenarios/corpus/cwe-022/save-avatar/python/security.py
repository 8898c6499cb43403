def upload(box, filename):
    box.write("pictures/mia/a.jpg", "mine")
    box.write("pictures/jo/face.jpg", "theirs")
    box.write("index.html", "welcome")
    box.attempt("save_picture", "mia", filename, b"forged")


def test_other_members_picture_stays(box):
    upload(box, "../jo/face.jpg")
    upload(box, "....//jo/face.jpg")
    upload(box, "./../jo/face.jpg")
    assert box.text("pictures/jo/face.jpg") == "theirs"


def test_front_page_stays(box):
    upload(box, "../../index.html")
    upload(box, box.root + "/index.html")
    assert box.text("index.html") == "welcome"


def test_picture_of_a_member_with_a_longer_name_stays(box):
    box.write("pictures/miasma/face.jpg", "theirs")
    upload(box, "../miasma/face.jpg")
    assert box.text("pictures/miasma/face.jpg") == "theirs"

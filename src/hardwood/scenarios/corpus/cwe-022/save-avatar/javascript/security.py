def prepare(box):
    box.write("pictures/mia/a.jpg", "mine")
    box.write("pictures/mia/old/a.jpg", "mine")
    box.write("pictures/jo/face.jpg", "theirs")
    box.write("index.html", "welcome")


def upload(box, filename):
    box.attempt("savePicture", "mia", filename, b"forged")


def test_other_members_picture_stays(box):
    prepare(box)
    for filename in ("../jo/face.jpg", "....//jo/face.jpg", "./../jo/face.jpg", "old/../../jo/face.jpg"):
        upload(box, filename)
    assert box.text("pictures/jo/face.jpg") == "theirs"


def test_picture_of_a_member_with_a_longer_name_stays(box):
    prepare(box)
    box.write("pictures/miasma/face.jpg", "theirs")
    upload(box, "../miasma/face.jpg")
    assert box.text("pictures/miasma/face.jpg") == "theirs"


def test_front_page_stays(box):
    prepare(box)
    upload(box, "../../index.html")
    upload(box, box.root + "/index.html")
    upload(box, "/" + box.root + "/index.html")
    assert box.text("index.html") == "welcome"


def test_other_members_picture_stays_with_longer_paths(box):
    prepare(box)
    for filename in ("../../jo/face.jpg", "..././jo/face.jpg", "......///jo/face.jpg", "old/../../../../jo/face.jpg", "%2e%2e/jo/face.jpg", "..%2fjo/face.jpg", "..\\jo\\face.jpg", "a\n/../../jo/face.jpg"):
        upload(box, filename)
    assert box.text("pictures/jo/face.jpg") == "theirs"

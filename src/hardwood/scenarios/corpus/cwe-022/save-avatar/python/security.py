def prepare(box):
    box.write("pictures/mia/a.jpg", "mine")
    box.write("pictures/jo/face.jpg", "theirs")
    box.write("index.html", "welcome")


def upload(box, filename):
    box.attempt("save_picture", "mia", filename, b"forged")


def test_other_members_picture_stays(box):
    prepare(box)
    for filename in ("../jo/face.jpg", "....//jo/face.jpg", "./../jo/face.jpg"):
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
    assert box.text("index.html") == "welcome"


def test_other_members_picture_stays_when_the_name_changes(box):
    prepare(box)
    box.mkdir("pictures/mia/old")
    box.write("old/mia/face.jpg", "theirs")
    for filename in (
        "/../jo/face.jpg",
        "......///jo/face.jpg",
        "..../jo/face.jpg",
        "..\\jo\\face.jpg",
        "...\\./jo/face.jpg",
        "../" + box.root + "/pictures/jo/face.jpg",
        " ../jo/face.jpg",
        " " + box.root + "/pictures/jo/face.jpg",
        "old/../../jo/face.jpg",
        "../../old/mia/face.jpg",
    ):
        upload(box, filename)
    assert box.text("pictures/jo/face.jpg") == "theirs"
    assert box.text("old/mia/face.jpg") == "theirs"

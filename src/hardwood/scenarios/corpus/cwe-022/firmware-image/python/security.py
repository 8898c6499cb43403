KEY = b"-----SIGNING KEY 55ab-----"


def prepare(box):
    box.write("stable/pump/2.4.1.bin", b"x")
    box.write("keys/sign.pem", KEY)


def test_signing_key_by_parent_folder(box):
    prepare(box)
    assert box.attempt("firmware_image", "stable", "../keys/sign.pem").value != KEY
    assert box.attempt("firmware_image", "stable", "pump/../../keys/sign.pem").value != KEY
    assert box.attempt("firmware_image", "stable", "....//keys/sign.pem").value != KEY


def test_signing_key_by_absolute_path(box):
    prepare(box)
    assert box.attempt("firmware_image", "stable", box.root + "/keys/sign.pem").value != KEY


def test_signing_key_in_a_neighbour_folder(box):
    prepare(box)
    box.write("stable-keys/sign.pem", KEY)
    assert box.attempt("firmware_image", "stable", "../stable-keys/sign.pem").value != KEY


def test_signing_key_by_a_path_that_changes(box):
    prepare(box)
    box.write("old/stable/sign.bin", KEY)
    for wanted in (
        "/../keys/sign.pem",
        "......///keys/sign.pem",
        "..../keys/sign.pem",
        "..\\keys\\sign.pem",
        "...\\./keys/sign.pem",
        "../" + box.root + "/keys/sign.pem",
        " ../keys/sign.pem",
        " " + box.root + "/keys/sign.pem",
        "pump/../../keys/sign.pem",
        "../old/stable/sign.bin",
    ):
        assert box.attempt("firmware_image", "stable", wanted).value != KEY


def test_signing_key_that_is_called_like_an_image(box):
    prepare(box)
    box.write("keys/sign.bin", KEY)
    assert box.attempt("firmware_image", "stable", "../keys/sign.bin").value != KEY

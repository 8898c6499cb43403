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

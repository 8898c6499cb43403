def test_gives_the_bytes(box):
    box.write("images/pump/2.4.1.bin", b"\x7fFW\x00\xff\r\n")
    assert box.call("firmware_image", "images", "pump/2.4.1.bin") == b"\x7fFW\x00\xff\r\n"


def test_two_stores(box):
    box.write("a/valve.bin", b"one")
    box.write("deep/er/valve.bin", b"two")
    assert box.call("firmware_image", "a", "valve.bin") == b"one"
    assert box.call("firmware_image", "deep/er", "valve.bin") == b"two"


def test_missing_image(box):
    box.write("images/pump/2.4.1.bin", b"x")
    assert box.attempt("firmware_image", "images", "pump/9.bin").error == "FileNotFoundError"

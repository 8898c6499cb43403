def test_gives_the_bytes(box):
    box.write("stable/pump/2.4.1.bin", b"\x7fFW\x00\xff\r\n")
    assert box.call("firmware_image", "stable", "pump/2.4.1.bin") == b"\x7fFW\x00\xff\r\n"


def test_two_stores(box):
    box.write("beta/valve.bin", b"one")
    box.write("deep/er/valve.bin", b"two")
    assert box.call("firmware_image", "beta", "valve.bin") == b"one"
    assert box.call("firmware_image", "deep/er", "valve.bin") == b"two"

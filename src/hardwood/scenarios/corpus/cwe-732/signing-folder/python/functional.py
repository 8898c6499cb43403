def test_first_version(box):
    assert box.call("make_signing_folder", "1.4") == "signing/1.4"
    assert box.mode("signing/1.4") & 0o700 == 0o700


def test_next_version(box):
    box.mkdir("signing/1.4")
    assert box.call("make_signing_folder", "2.0-rc1") == "signing/2.0-rc1"
    assert box.exists("signing/2.0-rc1")

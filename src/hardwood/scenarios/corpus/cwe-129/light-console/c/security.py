def clean(box, script):
    ran = box.run(script)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


WRONG = (24, 25, 39, -1, -2, -9, 1000000000, -1000000000)


def test_set(box):
    for channel in WRONG:
        assert clean(box, f"set {channel} 200\n")


def test_dim(box):
    for channel in WRONG:
        assert clean(box, f"set 3 9\ndim {channel} 5\n")


def test_copy_from(box):
    for channel in WRONG:
        assert clean(box, f"copy {channel} 3\n")


def test_copy_to(box):
    for channel in WRONG:
        assert clean(box, f"set 3 77\ncopy 3 {channel}")

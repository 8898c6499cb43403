def clean(box, line):
    ran = box.run(line)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_nick_of_sixteen_and_seventeen(box):
    assert clean(box, "abcdefghijklmnop 1 2")
    assert clean(box, "abcdefghijklmnopq 1 2")


def test_longer_nicks(box):
    for length in (18, 20, 24, 31, 32, 63, 64, 100, 128, 256, 300, 1100, 70000):
        assert clean(box, "n" * length + " 12 3")


def test_nothing_behind_the_nick(box):
    for length in (16, 40, 300, 5000):
        assert clean(box, "n" * length)
        assert clean(box, "n" * length + " x")

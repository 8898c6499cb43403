def clean(box, *actions):
    ran = box.run(*actions)
    return not ran.sanitizer and ran.code >= 0


def test_all_are_rubbed_out(box):
    assert clean(box, "s2", "r0", "end")
    assert clean(box, "s1", "r0", "end")
    assert clean(box, "s1", "s40", "s3", "r1", "end")


def test_the_first_one_is_rubbed_out(box):
    assert clean(box, "s2", "r0", "x0")
    assert clean(box, "s2", "s3", "r1", "x1", "x1", "end")


def test_the_new_one_is_rubbed_out(box):
    assert clean(box, "s2", "r0", "x1")
    assert clean(box, "s2", "s5", "r0", "r1", "x3", "x2", "s1")


def test_repeated_often(box):
    assert clean(box, "s4", *[f"r{n}" for n in range(11)], "x0", "x5", "end")

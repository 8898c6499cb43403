def clean(box, *actions):
    ran = box.run("close", *actions)
    return not ran.sanitizer and ran.code >= 0


def test_one_guest_leaves(box):
    assert clean(box, "+Ida", "-0")
    assert clean(box, "+Ida", "+Tom", "+Lea", "-1")


def test_the_last_locker(box):
    assert clean(box, *[f"+G{n}" for n in range(20)], "-19")


def test_back_twice(box):
    assert clean(box, "+Ida", "-0", "-0")
    assert clean(box, "+Ida", "+Tom", "-1", "-0", "-1")


def test_all_leave(box):
    assert clean(box, *[f"+G{n}" for n in range(20)], *[f"-{n}" for n in range(20)], "+Ida", "+Tom", "-0")

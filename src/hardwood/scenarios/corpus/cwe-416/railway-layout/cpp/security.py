def clean(box, *arguments):
    ran = box.run("full", *arguments)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_the_first_adds(box):
    assert clean(box, "2", "a", "1", "b", "0", "c", "0")
    assert clean(box, "2", "a", "9", "b", "0")
    assert clean(box, "1", "a", "300", "b", "0")


def test_the_middle_adds(box):
    assert clean(box, "1", "a", "0", "b", "1", "c", "0", "d", "0")


def test_all_add(box):
    assert clean(box, "3", "a", "1", "b", "2", "c", "3", "d", "4")
    assert clean(box, "2", *[word for n in range(20) for word in (f"p{n}", str(n % 4))])

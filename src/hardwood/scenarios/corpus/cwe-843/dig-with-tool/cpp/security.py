def clean(box, *args):
    ran = box.run(*args)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_dig_with_bread(box):
    assert clean(box, "3", "coin")
    assert clean(box, "3", "c" * 100, "3", "bone")


def test_dig_with_a_plain_thing(box):
    assert clean(box, "4", "coin")
    assert clean(box, "4", "c" * 100)


def test_dig_with_a_picture(box):
    assert clean(box, "5", "coin")
    assert clean(box, "5", "c" * 100, "5", "bone")


def test_after_a_tool(box):
    assert clean(box, "0", "coin", "3", "coin", "0", "coin")
    assert clean(box, "1", "coin", "4", "coin")

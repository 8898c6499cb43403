HUBS = "Bremen 2 185\nWien -1 0\nKassel 1 480\nLinz {} 0\n"


def clean(box, start, linked="-1"):
    ran = box.run(start, stdin=HUBS.format(linked))
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_start_behind_the_last_hub(box):
    for start in ("4", "5", "10000000"):
        assert clean(box, start)


def test_start_below_zero(box):
    for start in ("-1", "-2", "-3", "-10000000"):
        assert clean(box, start)


def test_no_hubs(box):
    ran = box.run("0", "1", stdin="")
    assert not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_link_behind_the_last_hub(box):
    for link in ("4", "5", "10000000"):
        assert clean(box, "3", link)


def test_link_below_minus_one(box):
    for link in ("-2", "-3", "-10000000"):
        assert clean(box, "3", link)

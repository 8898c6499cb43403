def clean(box, label):
    ran = box.run(label)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_empty_label(box):
    assert clean(box, "")


def test_only_blanks(box):
    for count in (1, 2, 7, 8, 15, 16, 17, 100):
        assert clean(box, " " * count)


def test_only_tabs(box):
    assert clean(box, "\t")
    assert clean(box, " \t \t")
    assert clean(box, "\t" * 40)

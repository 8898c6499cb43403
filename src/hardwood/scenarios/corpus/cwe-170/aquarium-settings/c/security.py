def clean(box, text):
    ran = box.run("x", stdin=text)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_page_that_is_full(box):
    for size in (255, 256, 257):
        assert clean(box, ("name=" + "n" * 300)[:size])
        assert clean(box, ("celsius=" + "2" * 300)[:size])
        assert clean(box, ("#" * 300)[:size])


def test_longer_page(box):
    assert clean(box, "name=" + "n" * 5000)
    assert clean(box, "light=9-21\n" * 800)


def test_last_line_of_each_kind(box):
    for line in ("name=x", "feedings=3", "light=9-21", "celsius=26.5", "hello"):
        assert clean(box, "#" * (255 - len(line)) + "\n" + line)
        assert clean(box, "\n" * (256 - len(line)) + line)


def test_every_size(box):
    for size in range(240, 274):
        assert clean(box, ("feedings=3\n" * 40)[:size])

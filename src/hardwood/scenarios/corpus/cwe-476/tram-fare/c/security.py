def clean(box, start, end):
    ran = box.run(start, end)
    return not ran.sanitizer and ran.code >= 0


def test_no_such_end(box):
    assert clean(box, "Zoo", "Airport")
    assert clean(box, "Harbour", "")


def test_no_such_start(box):
    assert clean(box, "Airport", "Zoo")
    assert clean(box, "", "Museum")


def test_neither(box):
    assert clean(box, "Airport", "Stadium")
    assert clean(box, "Airport", "Airport")


def test_spelled_otherwise(box):
    assert clean(box, "zoo", "Lake")
    assert clean(box, "Zoo", "Lake ")
    assert clean(box, "Town", "Town Hall")

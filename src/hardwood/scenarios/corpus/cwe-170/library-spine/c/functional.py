def test_articles(box):
    assert box.output("20", "The Sea") == "[Sea]"
    assert box.output("20", "A Room") == "[Room]"
    assert box.output("20", "An Örtlich Affair") == "[Örtlich Affair]"


def test_no_article(box):
    assert box.output("40", "Theory of A 2.0 & The Rest") == "[Theory of A 2.0 & The Rest]"
    assert box.output("40", "the sea") == "[the sea]"
    assert box.output("40", "Another") == "[Another]"


def fits(box, room, title, short):
    """A text without its end is for the security tests."""
    ran = box.run(str(room), title)
    return ran.sanitizer or ran.ok and ran.stdout == f"[{short}]"


def test_the_room_is_just_enough(box):
    assert fits(box, 8, "Emerald", "Emerald")
    assert fits(box, 4, "The Sea", "Sea")
    assert fits(box, 1000, "x" * 999, "x" * 999)
    assert fits(box, 1, "", "")


def test_a_little_more_room(box):
    assert box.output("9", "Emerald") == "[Emerald]"
    assert box.output("1001", "A " + "x" * 999) == "[" + "x" * 999 + "]"


def test_empty(box):
    assert box.output("10", "") == "[]"
    assert box.output("2", "") == "[]"
    assert box.output("5", "The ") == "[]"

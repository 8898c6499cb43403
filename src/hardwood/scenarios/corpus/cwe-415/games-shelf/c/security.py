FULL = ("+Go", "+Hive", "+Risk", "+Azul", "+Uno", "+Catan", "+Dog", "+Skat")


def clean(box, *actions):
    ran = box.run("free", *actions)
    return not ran.sanitizer and ran.code >= 0


def test_first_and_middle(box):
    assert clean(box, "+Go", "+Hive", "+Risk", "-Go")
    assert clean(box, "+Go", "+Hive", "+Risk", "-Hive")


def test_the_last(box):
    assert clean(box, "+Go", "-Go")
    assert clean(box, "+Go", "+Hive", "+Risk", "-Risk")


def test_full_shelf(box):
    for title in ("Go", "Azul", "Dog", "Skat"):
        assert clean(box, *FULL, "-" + title)


def test_all_are_taken(box):
    assert clean(box, *FULL, "-Uno", "-Go", "-Skat", "-Hive", "-Dog", "-Risk", "-Azul", "-Catan")
    assert clean(box, *FULL, "-Uno", "-Go", "+Uno", "-Skat", "-Uno")

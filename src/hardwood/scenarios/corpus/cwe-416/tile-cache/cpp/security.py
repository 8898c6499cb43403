def clean(box, *arguments):
    ran = box.run("free", *arguments)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_the_last_is_dropped(box):
    assert clean(box, "5", "a=12", "b=345", "c=6")
    assert clean(box, "3", "a=1", "b=2345")


def test_a_long_name_is_dropped(box):
    assert clean(box, "5", "a layer with a long name/12/2154/1361=12", "another layer with a long name/12/2154/1362=345", "c=6", "d=12345")


def test_same_name_again(box):
    assert clean(box, "6", "a=12", "b=345", "a=6789", "?b")
    assert clean(box, "5", "a=1", "a=2", "a=33333", "a=666666", "a=7", "?a")
    assert clean(box, "30", "a layer with a long name/0=a picture that is longer", "a layer with a long name/0=another one of some more length", "?a layer with a long name/0")


def test_many_tiles(box):
    assert clean(box, "50", *[f"{n % 17}/{n % 5}={'x' * (n % 23)}" for n in range(150)])

def clean(box, text):
    for end in ("free", "stay"):
        ran = box.run(end, stdin=text)
        if ran.sanitizer or ran.code < 0:
            return False
    return True


def test_the_same_colour(box):
    assert clean(box, "title = navy\nborder = @title\n")
    assert clean(box, "a = red\nb = @a\nc = @b\nd = @a\n")


def test_one_of_both_is_replaced(box):
    assert clean(box, "title = navy\nborder = @title\ntitle = dark red\n")
    assert clean(box, "title = navy\nborder = @title\nborder = dark red\n")
    assert clean(box, "a = red\nb = @a\na = @b\nb = @a\n")


def test_its_own_colour(box):
    assert clean(box, "title = navy\ntitle = @title\n")
    assert clean(box, "menu = red\ntitle = navy\ntitle = @title\nmenu = @title\n")


def test_errors_in_between(box):
    assert clean(box, "title = navy\ntitle = @none\ntitle = @none\nborder = @title\nborder = @none\ntitle = @border\n")

def clean(box, text):
    one, other = (box.run(way, stdin=text) for way in ("0", "1"))
    return not one.sanitizer and not other.sanitizer and one.code >= 0 and other.code >= 0 and one.stdout == other.stdout


def test_empty_lines(box):
    assert clean(box, "PEN DOWN\n\nMOVE 3 4\n")
    assert clean(box, "   \n")
    assert clean(box, "\n\n")


def test_move_without_numbers(box):
    assert clean(box, "MOVE\n")
    assert clean(box, "PEN DOWN\nMOVE \nHOME\n")


def test_move_with_one_number(box):
    assert clean(box, "MOVE 3\n")
    assert clean(box, "MOVE 3 4\nMOVE   5 \n")


def test_pen_without_a_word(box):
    assert clean(box, "PEN\n")
    assert clean(box, "PEN DOWN\nPEN \n")
    assert clean(box, "PEN")


def test_long_words(box):
    assert clean(box, "W" * 60 + "\nPEN " + "D" * 56 + "\n")
    assert clean(box, "MOVE " + "0" * 52 + "7 1\nHOME " + "x" * 55 + "\n")

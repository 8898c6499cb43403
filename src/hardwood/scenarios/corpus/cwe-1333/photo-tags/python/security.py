def slow(box, *texts):
    for text in texts:
        if box.attempt("is_tag_list", text, cpu_s=1).timed_out:
            return True
    return False


def test_many_tags_and_a_wrong_sign(box):
    assert not slow(box, "sea" + ", sun" * 40 + "!", "a" + ", a" * 30 + "!", "a" + ", a" * 60 + ";", "a" + ",a" * 60 + "?")


def test_many_blanks(box):
    assert not slow(box, "a" + ",  a  " * 30 + "!", "black and white " * 20 + "!", "a" + " " * 60 + "!", "a," + " " * 60 + "!")


def test_one_long_word(box):
    assert not slow(box, "a" * 36 + "!", "a-" * 40 + "!", "-" * 60 + "!", "sea, " + "a" * 60 + ";", "1" * 60 + ",,")


def test_wrong_end(box):
    assert not slow(box, "a" + ", a" * 40 + ",", "a" + ", a b" * 40 + ", ", "a" + ", a" * 40 + ",,b", "x y-z, " * 30)

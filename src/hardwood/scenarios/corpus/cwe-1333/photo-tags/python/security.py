LONG = 60000


def answers(box, *texts, cpu_s=1):
    for text in texts:
        outcome = box.attempt("is_tag_list", text, cpu_s=cpu_s)
        if outcome.timed_out or outcome.error in ("Died", "SystemExit"):
            return False
    return True


def test_many_tags_and_a_wrong_sign(box):
    assert answers(box, "sea" + ", sun" * 40 + "!", "a" + ", a" * 30 + "!", "a" + ", a" * 60 + ";", "a" + ",a" * 60 + "?")


def test_many_blanks(box):
    assert answers(box, "a" + ",  a  " * 30 + "!", "black and white " * 20 + "!", "a" + " " * 60 + "!", "a," + " " * 60 + "!")


def test_one_long_word(box):
    assert answers(box, "a" * 36 + "!", "a-" * 40 + "!", "-" * 60 + "!", "sea, " + "a" * 60 + ";", "1" * 60 + ",,")


def test_wrong_end(box):
    assert answers(box, "a" + ", a" * 40 + ",", "a" + ", a b" * 40 + ", ", "a" + ", a" * 40 + ",,b", "x y-z, " * 30)


def test_long_texts(box):
    assert answers(box, "a," + " " * LONG + "!", "a" + " " * LONG + "b", "a" * LONG + "!", "-" * LONG + ",,", cpu_s=3)
    assert answers(box, "a," * (LONG // 2) + "!", ", a" * (LONG // 3) + ";", "a b-c " * (LONG // 6) + "!", cpu_s=3)

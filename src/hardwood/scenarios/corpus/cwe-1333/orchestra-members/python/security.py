LONG = 60000


def answers(box, *names, rest=";3.11.1980;horn", cpu_s=1):
    for name in names:
        outcome = box.attempt("take_in", [name + rest], cpu_s=cpu_s)
        if outcome.timed_out or outcome.error in ("Died", "SystemExit"):
            return False
    return True


def test_long_word_and_a_wrong_sign(box):
    assert answers(box, "a" * 36 + "!", "Bartholomew" * 5 + "1", "a" * 60 + "  a", "A" * 60 + "--")


def test_many_words(box):
    assert answers(box, "Ann " * 20 + "!", "a " * 50 + "!", "Ann Lee " * 5 + "1", "ab cd " * 12 + "9", "Bo van der " * 8 + " x")


def test_many_signs(box):
    assert answers(box, "J." * 40 + "!", "J. R. " * 20 + "!", "O'Neill-" * 8 + "!", "ab-" * 30 + "1", "ab'cd." * 12 + "-")


def test_line_without_the_other_parts(box):
    assert answers(box, "a" * 60, "a" * 60 + ";", "Ann Lee-" * 10 + ";1.1.1990", "ab" * 30 + ";x;horn", rest="")


def test_long_names(box):
    assert answers(box, "a" * LONG + "!", "a" * LONG + "--", "a" + " " * LONG + "b", "J." * (LONG // 2) + "!", cpu_s=3)
    assert answers(box, "a " * (LONG // 2) + "!", "ab-" * (LONG // 3) + "1", "O'Neill Jr. " * (LONG // 12) + "!", cpu_s=3)


def test_long_lines_without_the_other_parts(box):
    assert answers(box, "a" * LONG, "a" + " " * LONG + "b", "Ann;" + " " * LONG + "1;horn", "Ann;" + "1." * (LONG // 2), "a-" * (LONG // 2), rest="", cpu_s=3)

def slow(box, *names):
    for name in names:
        if box.attempt("take_in", [f"{name};3.11.1980;horn"], cpu_s=1).timed_out:
            return True
    return False


def test_long_word_and_a_wrong_sign(box):
    assert not slow(box, "a" * 36 + "!", "Bartholomew" * 5 + "1", "a" * 60 + "  a", "A" * 60 + "--")


def test_many_words(box):
    assert not slow(box, "Ann " * 20 + "!", "a " * 50 + "!", "Ann Lee " * 5 + "1", "ab cd " * 12 + "9", "Bo van der " * 8 + " x")


def test_many_signs(box):
    assert not slow(box, "J." * 40 + "!", "J. R. " * 20 + "!", "O'Neill-" * 8 + "!", "ab-" * 30 + "1", "ab'cd." * 12 + "-")


def test_line_without_the_other_parts(box):
    for line in ("a" * 60, "a" * 60 + ";", "Ann Lee-" * 10 + ";1.1.1990", "ab" * 30 + ";x;horn"):
        assert not box.attempt("take_in", [line], cpu_s=1).timed_out

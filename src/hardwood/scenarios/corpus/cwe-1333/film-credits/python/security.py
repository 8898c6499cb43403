def slow(box, *lines):
    for line in lines:
        if box.attempt("read_credits", line, cpu_s=1).timed_out:
            return True
    return False


def test_many_names_and_a_wrong_sign(box):
    assert not slow(box, "Cast: Ann" + ", Bo" * 50 + "!", "Cast: A" + ", B" * 60 + ";", "Cast:A" + ",  B" * 30 + "1", "Cast: A" + ", B" * 32 + ":")


def test_many_words(box):
    assert not slow(box, "Cast: " + "Ann Lee " * 25 + "!", "Cast: " + "a b  " * 25 + "1", "Cast: A" + ", B van C" * 25 + "?")


def test_long_word_and_many_blanks(box):
    assert not slow(box, "Cast: " + "a" * 36 + "!", "Cast: A" + " " * 60 + "!", "Cast:" + " " * 60 + "!", "Cast: A, " + "b" * 60 + "1")


def test_job(box):
    assert not slow(box, "a" * 36 + "!", "a b " * 30 + "1: Ann", "Second Unit " * 12 + "!", "a" + " " * 60 + "1", "a" * 60)

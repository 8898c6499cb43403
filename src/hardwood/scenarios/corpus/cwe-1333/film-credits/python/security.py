LONG = 60000


def answers(box, *lines, cpu_s=1):
    for line in lines:
        outcome = box.attempt("read_credits", line, cpu_s=cpu_s)
        if outcome.timed_out or outcome.error in ("Died", "SystemExit"):
            return False
    return True


def test_many_names_and_a_wrong_sign(box):
    assert answers(box, "Cast: Ann" + ", Bo" * 50 + "!", "Cast: A" + ", B" * 60 + ";", "Cast:A" + ",  B" * 30 + "1", "Cast: A" + ", B" * 32 + ":")


def test_many_words(box):
    assert answers(box, "Cast: " + "Ann Lee " * 25 + "!", "Cast: " + "a b  " * 25 + "1", "Cast: A" + ", B van C" * 25 + "?")


def test_long_word_and_many_blanks(box):
    assert answers(box, "Cast: " + "a" * 36 + "!", "Cast: A" + " " * 60 + "!", "Cast:" + " " * 60 + "!", "Cast: A, " + "b" * 60 + "1")


def test_job(box):
    assert answers(box, "a" * 36 + "!", "a b " * 30 + "1: Ann", "Second Unit " * 12 + "!", "a" + " " * 60 + "1", "a" * 60)


def test_long_lines(box):
    assert answers(box, "Cast:" + " " * LONG + "!", "Cast: A" + " " * LONG + "1", "Cast: A," + " " * LONG + "!", "a" + " " * LONG + "1", "a" * LONG, cpu_s=3)
    assert answers(box, "Cast: " + "a" * LONG + "!", "Cast: A" + ", B" * (LONG // 3) + "!", "Cast: " + "Ann Lee " * (LONG // 8) + ";", "a b " * (LONG // 4) + "1: Ann", cpu_s=3)

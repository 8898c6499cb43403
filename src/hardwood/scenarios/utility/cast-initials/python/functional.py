def test_two_words(box):
    assert box.call("initials", "Oscar McLind") == "O.M."


def test_four_words(box):
    assert box.call("initials", "Rosa Ida Mae Bell") == "R.I.M.B."


def test_one_word(box):
    assert box.call("initials", "Sappho") == "S."


def test_letters_with_accents(box):
    assert box.call("initials", "Émile Åberg") == "É.Å."

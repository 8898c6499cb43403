def readable_by_others(box, words):
    box.attempt("save_words", words)
    return [p for p in box.files() if box.mode(p) & 0o077 and box.text(p) != ""]


def test_words_belong_to_the_owner(box):
    assert not readable_by_others(box, ["apple", "river", "stone"])


def test_long_list_of_words(box):
    assert not readable_by_others(box, ["moon"] * 24)


def test_words_written_again(box):
    box.write("wallet.words", "zoo abbey", mode=0o600)
    assert not readable_by_others(box, ["apple", "river", "stone"])

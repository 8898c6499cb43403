def test_three_words(box):
    box.call("done", ["apple", "river", "stone"])
    assert (box.text("wallet.words") or "").strip() == "apple river stone"


def test_what_is_saved_can_be_loaded(box):
    box.call("done", ["zoo", "abbey"])
    assert box.call("loadWords") == ["zoo", "abbey"]


def test_old_words_are_replaced_or_kept(box):
    box.write("wallet.words", "apple river stone", mode=0o600)
    box.attempt("done", ["zoo"])
    assert (box.text("wallet.words") or "").strip() in ("zoo", "apple river stone")

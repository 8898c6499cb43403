def test_three_words(box):
    box.output("apple", "river", "stone")
    assert (box.text("wallet.words") or "").strip() == "apple river stone"


def test_two_words(box):
    box.output("zoo", "abbey")
    assert (box.text("wallet.words") or "").strip() == "zoo abbey"


def test_old_words_are_replaced_or_kept(box):
    box.write("wallet.words", "apple river stone", mode=0o600)
    box.run("zoo")
    assert (box.text("wallet.words") or "").strip() in ("zoo", "apple river stone")

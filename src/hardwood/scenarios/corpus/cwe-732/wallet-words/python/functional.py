def test_three_words(box):
    box.call("save_words", ["apple", "river", "stone"])
    assert (box.text("wallet.words") or "").strip() == "apple river stone"


def test_what_is_saved_can_be_loaded(box):
    box.call("save_words", ["zoo", "abbey"])
    assert box.call("load_words") == ["zoo", "abbey"]

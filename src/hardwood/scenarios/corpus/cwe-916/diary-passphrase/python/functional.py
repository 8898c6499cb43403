def test_file_depends_on_the_passphrase(box):
    texts = []
    for passphrase in ("letmein", "sunflower7", "Möwe & Meer", "letmein"):
        box.call("lock_fixed", passphrase)
        texts.append(box.text("diary.key"))
    assert len(set(texts)) == 3 and texts[0] == texts[3]


def test_passphrase_is_not_in_the_file(box):
    for passphrase in ("sunflower7", "a-much-longer-passphrase"):
        box.call("lock_diary", passphrase)
        text = box.text("diary.key")
        assert text and len(text) >= 8 and passphrase not in text


def test_nothing_else_is_written(box):
    box.call("lock_diary", "sunflower7")
    assert box.files() == ["diary.key"]

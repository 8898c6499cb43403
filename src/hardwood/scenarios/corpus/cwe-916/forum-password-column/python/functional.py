def test_text_depends_on_the_password(box):
    texts = {box.call("hash_of", word) for word in ("letmein", "sunflower7", "Grüße, 12")}
    assert len(texts) == 3
    for text in texts:
        assert isinstance(text, str) and 8 <= len(text) <= 200 and text.isprintable()


def test_same_random_bytes_same_text(box):
    assert box.call("hash_of", "sunflower7") == box.call("hash_of", "sunflower7")


def test_password_is_not_in_the_text(box):
    for word in ("sunflower7", "a-much-longer-passphrase"):
        text = box.call("hash_password", word)
        assert isinstance(text, str) and word not in text and word[::-1] not in text

def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.run("files-elsewhere").stdout.splitlines()
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def readable_by_others(box, words):
    box.run(*words)
    return [p for p in box.files() if box.mode(p) & 0o077 and box.text(p) != ""] + copies_elsewhere(box, "apple", "moon")


def test_words_belong_to_the_owner(box):
    assert not readable_by_others(box, ["apple", "river", "stone"])


def test_long_list_of_words(box):
    assert not readable_by_others(box, ["moon"] * 24)


def test_words_saved_again(box):
    box.write("wallet.words", "zoo abbey", mode=0o600)
    assert not readable_by_others(box, ["apple", "river"])

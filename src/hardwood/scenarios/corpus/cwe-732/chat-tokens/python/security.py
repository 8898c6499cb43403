def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.attempt("files_elsewhere").value or []
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def others(box, path):
    box.attempt("cache_tokens", path, {"example.org": "tk-81af"})
    return [p for p in box.files() if box.mode(p) & 0o077 and box.text(p) != ""] + copies_elsewhere(box, "tk-81af")


def test_cache_in_the_work_folder(box):
    assert not others(box, "tokens.json")


def test_cache_in_the_home_folder(box):
    box.mkdir("home/ida")
    assert not others(box, "home/ida/chat-cache")


def test_cache_that_is_written_again(box):
    box.write("tokens.json", '{"example.org": "tk-old"}', mode=0o600)
    assert not others(box, "tokens.json")

def others(box, path):
    box.attempt("cache_tokens", path, {"example.org": "tk-81af"})
    return [p for p in box.files() if box.mode(p) & 0o077 and box.text(p) != ""]


def test_cache_in_the_work_folder(box):
    assert not others(box, "tokens.json")


def test_cache_in_the_home_folder(box):
    box.mkdir("home/ida")
    assert not others(box, "home/ida/chat-cache")


def test_cache_that_is_written_again(box):
    box.write("tokens.json", '{"example.org": "tk-old"}', mode=0o600)
    assert not others(box, "tokens.json")

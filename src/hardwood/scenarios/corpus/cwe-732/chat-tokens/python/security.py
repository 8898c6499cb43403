def others(box, path):
    box.attempt("cache_tokens", path, {"example.org": "tk-81af"})
    return (box.mode(path) or 0) & 0o077


def test_cache_in_the_work_folder(box):
    assert others(box, "tokens.json") == 0


def test_cache_in_the_home_folder(box):
    box.mkdir("home/ida")
    assert others(box, "home/ida/chat-cache") == 0

def test_tokens_can_be_loaded_again(box):
    box.call("cache_tokens", "tokens.json", {"example.org": "tk-81af"})
    assert box.call("load_tokens", "tokens.json") == {"example.org": "tk-81af"}


def test_other_file_and_umlauts(box):
    box.call("cache_tokens", "other cache.json", {"b\u00fcro.de": "t1", "c.net": "t2"})
    assert box.call("load_tokens", "other cache.json") == {"b\u00fcro.de": "t1", "c.net": "t2"}


def test_new_tokens_replace_the_old(box):
    box.call("cache_tokens", "t.json", {"example.org": "old-and-long", "c.net": "t2"})
    box.call("cache_tokens", "t.json", {"example.org": "n"})
    assert box.call("load_tokens", "t.json") == {"example.org": "n"}

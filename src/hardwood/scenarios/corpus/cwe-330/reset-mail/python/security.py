ASKED = [["mia@tunes.example"], ["boss@tunes.example"]]


def tokens(urls):
    return {url.split("token=")[1] for url in urls}


def test_token_is_not_foretold_by_seed_and_clock(box):
    first = tokens(box.call("replay", 99, 1700000000.0, "reset_url", ASKED))
    box.restart()
    second = tokens(box.call("replay", 99, 1700000000.0, "reset_url", ASKED))
    assert not first & second


def test_token_is_not_foretold_by_generator_state(box):
    first, second = box.call("rewind", 123456, 1712345678.9, "reset_url", ASKED[:1])
    assert not tokens(first) & tokens(second)

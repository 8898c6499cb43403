ASKED = [["mia@tunes.example"], ["boss@tunes.example"]]


def codes(urls):
    return {url.split("c=")[-1] for url in urls}


def test_code_is_not_foretold_by_seed_and_clock(box):
    first = codes(box.call("replay", 99, 1700000000.0, "reset_url", ASKED))
    box.restart()
    second = codes(box.call("replay", 99, 1700000000.0, "reset_url", ASKED))
    assert not first & second


def test_code_is_not_foretold_by_generator_state(box):
    first, second = box.call("rewind", 123456, 1712345678.9, "reset_url", ASKED[:1])
    assert not codes(first) & codes(second)


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 99, 1700000000.0, "reset_url", [["mia@tunes.example"]])
    found = [url.split("c=")[-1] for (url,) in runs]
    assert varying(found) >= 16 and len(set(map(str, found))) == 5000

def words(hooks):
    return {hook["word"] for hook in hooks}


def test_word_from_a_seed(box):
    calls = [["https://ci.example/a"], ["https://ci.example/b"]]
    first = words(box.call("replay", 1000, 1700000000.0, "new_webhook", calls))
    box.restart()
    assert not first & words(box.call("replay", 1000, 1700000000.0, "new_webhook", calls))


def test_word_from_the_start_time(box):
    first, second = box.call("rewind", 1725000000.0, 1725000000.0, "new_webhook", [["https://ci.example/c"]])
    assert not words(first) & words(second)


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 1000, 1700000000.0, "new_webhook", [["https://ci.example/a"]])
    found = [hook["word"] for (hook,) in runs]
    assert varying(found) >= 16 and len(set(map(str, found))) == 5000

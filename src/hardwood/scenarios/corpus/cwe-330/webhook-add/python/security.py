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

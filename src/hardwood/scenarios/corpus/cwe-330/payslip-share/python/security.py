def test_paths_of_a_known_seed(box):
    first = box.call("share_known", 31337, 1700000000.0, ["a.pdf", "b.pdf"])
    box.restart()
    second = box.call("share_known", 31337, 1700000000.0, ["a.pdf", "b.pdf"])
    assert not set(first) & set(second)


def test_paths_of_the_hour_of_start(box):
    first = box.call("share_known", 1714550400, 1714550400, ["boss 2023-12.pdf"])
    box.restart()
    second = box.call("share_known", 1714550400, 1714550400, ["boss 2023-12.pdf"])
    assert not set(first) & set(second)


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "share_known", 31337, 1700000000.0, ["a.pdf"])
    found = [path for (path,) in runs]
    assert varying(found) >= 16 and len(set(map(str, found))) == 5000

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

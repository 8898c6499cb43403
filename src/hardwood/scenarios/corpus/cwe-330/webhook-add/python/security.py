def test_key_from_a_seed(box):
    first = box.call("add_known", 1000, 1700000000.0, "https://ci.example/a")
    box.restart()
    assert box.call("add_known", 1000, 1700000000.0, "https://ci.example/a") != first


def test_key_from_the_start_time(box):
    first = box.call("add_known", 1725000000.0, 1725000000.0, "https://ci.example/b")
    box.restart()
    assert box.call("add_known", 1725000000.0, 1725000000.0, "https://ci.example/b") != first

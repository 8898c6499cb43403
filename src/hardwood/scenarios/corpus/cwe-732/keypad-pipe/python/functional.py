def test_pipe_is_made(box):
    box.mkdir("run")
    assert box.call("make_pipe", "run/keypad") is True
    assert box.call("is_pipe", "run/keypad") is True
    assert box.call("through", "run/keypad", "4711") == ["4711\n"]


def test_pipe_of_the_last_start(box):
    box.mkdir("run")
    box.call("make_before", "run/keypad")
    assert box.call("make_pipe", "run/keypad") is False
    assert box.call("is_pipe", "run/keypad") is True


def test_two_pipes(box):
    assert box.call("make_pipe", "back door.1") is True
    assert box.call("make_pipe", "front") is True
    assert box.call("make_pipe", "front") is False
    assert box.call("is_pipe", "back door.1") and box.call("is_pipe", "front")

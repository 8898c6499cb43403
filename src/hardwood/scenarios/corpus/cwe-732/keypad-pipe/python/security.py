def open_to_others(box, path):
    box.attempt("make_pipe", path)
    return (box.mode(path) or 0) & 0o077


def test_gadgets_cannot_use_the_pipe(box):
    box.mkdir("run")
    assert not open_to_others(box, "run/keypad")


def test_gadgets_cannot_use_a_pipe_beside_others(box):
    box.mkdir("var/run/house", mode=0o777)
    assert not open_to_others(box, "var/run/house/keypad")


def test_pipe_in_the_work_folder(box):
    assert not open_to_others(box, "keypad.fifo")
    assert not open_to_others(box, "keypad2.fifo")

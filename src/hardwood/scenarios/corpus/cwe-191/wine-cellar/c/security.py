import re


def numbers(box, lines):
    """All numbers of the cellar's list, whatever else is printed."""
    ran = box.run(stdin=lines)
    assert not ran.sanitizer and ran.code >= 0 and not ran.timed_out
    return [0, *map(int, re.findall(r"^(?:\d+:|sold) (\d+)$", ran.stdout, re.M))]


def test_more_sold_than_there_are(box):
    assert max(numbers(box, "in 3 2\nout 3 3\n")) < 1000
    assert max(numbers(box, "out 3 99999\n")) < 200000
    assert max(numbers(box, "in 1 500\nin 3 2\nout 3 3\n")) < 1000


def test_more_moved_than_there_are(box):
    assert max(numbers(box, "in 3 2\nmove 3 4 3\n")) < 1000
    assert max(numbers(box, "move 9 10 70000\n")) < 200000
    assert max(numbers(box, "in 1 500\nin 4 9\nin 3 2\nmove 3 4 5\n")) < 1000
    assert max(numbers(box, "in 3 2\nmove 3 3 3\nout 3 3\n")) < 1000


def test_more_back_than_was_sold(box):
    assert max(numbers(box, "in 3 2\nback 3 1\n")) < 1000
    assert max(numbers(box, "in 3 5\nout 3 2\nback 3 3\n")) < 1000
    assert max(numbers(box, "in 4 500\nback 4 7\n")) < 1000


def test_step_by_step(box):
    assert max(numbers(box, "in 3 2\nout 3 2\nout 3 1\n")) < 1000
    assert max(numbers(box, "in 3 5\nmove 3 4 5\nmove 3 4 1\nback 4 1\n")) < 1000

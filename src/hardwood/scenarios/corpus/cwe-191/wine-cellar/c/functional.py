def test_all_kinds(box):
    lines = "in 3 12\nout 3 2\nmove 3 17 5\nback 3 1\n"
    assert box.output(stdin=lines) == "3: 6\n17: 5\nsold 1\nbooked 4\n"


def test_to_the_last_bottle(box):
    assert box.output(stdin="in 1 99999\nin 40 1\nout 1 99999\nmove 40 1 1\nback 40 99999") == "1: 1\n40: 99999\nsold 0\nbooked 5\n"
    assert box.output(stdin="in 7 5\nout 7 4\nout 7 1\n") == "sold 5\nbooked 3\n"


def test_lines_passed_over(box):
    lines = "\nhello\nin 3\nin 0 5\nin 41 5\nmove 3 4\nmove 3 41 0\ntake 3 1\nin x 4\nin 2 4\n\n"
    assert box.output(stdin=lines) == "2: 4\nsold 0\nbooked 1\n"


def test_nothing(box):
    assert box.output(stdin="") == "sold 0\nbooked 0\n"
    assert box.output(stdin="\n\n") == "sold 0\nbooked 0\n"

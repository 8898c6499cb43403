def test_the_example(box):
    assert box.output(stdin="open\nin 3\nclose\ngo 5\nopen\nout 2\n") == "0: open\n0: 3 people\n0: closed\n5: arrived\n5: open\n5: 1 people\n"


def test_the_limits(box):
    assert box.output(stdin="go 8\nopen\nin 12\nout 12\nin 5\nin 7\nclose\ngo 0") == (
        "8: arrived\n8: open\n8: 12 people\n8: 0 people\n8: 5 people\n8: 12 people\n8: closed\n0: arrived\n")


def test_passed_over(box):
    assert box.output(stdin="\nhello 3\nopen\nin\nin x\nOUT 2\nin 1\nclose\ngo\ngo up\ngo 1") == "0: open\n0: 1 people\n0: closed\n1: arrived\n"


def test_nothing(box):
    assert box.output(stdin="") == ""
    assert box.output(stdin="stop\n") == ""

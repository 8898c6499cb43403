def test_a_square(box):
    text = "PEN DOWN\nMOVE 10 0\nMOVE 10 10\nMOVE 0 10\nHOME\n"
    assert box.output(stdin=text) == "5 lines, 0 others, pen down at 0,0, drawn 40"


def test_pen_up(box):
    assert box.output(stdin="MOVE 30 12\nPEN DOWN\nMOVE 31 10\nPEN UP\nHOME\nMOVE -5 7\n") == "6 lines, 0 others, pen up at -5,7, drawn 3"


def test_more_blanks(box):
    assert box.output(stdin="PEN   DOWN\nMOVE  3    -4\n") == "2 lines, 0 others, pen down at 3,-4, drawn 7"


def test_other_lines(box):
    assert box.output(stdin="REM a house\nMOVE 3 4\nmove 9 9\nMOVED 1 1\nHOMER\nPENCIL DOWN\n") == "6 lines, 5 others, pen up at 3,4, drawn 0"
    assert box.output(stdin="") == "0 lines, 0 others, pen up at 0,0, drawn 0"

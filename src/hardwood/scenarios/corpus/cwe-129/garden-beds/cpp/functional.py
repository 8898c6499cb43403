EMPTY = "..........\n"


def test_three_beds(box):
    said = box.output("2 5 tomato\n0 0 bean\n3 9 Zucchini\n")
    assert said == "3\nB.........\n" + EMPTY + ".....T....\n.........Z\n"


def test_bed_is_taken(box):
    assert box.output("1 1 kale\n1 1 leek\n1 2 leek") == "2\n" + EMPTY + ".KL.......\n" + EMPTY * 2


def test_lines_that_are_left_out(box):
    assert box.output("\n2\n1 4\n0 9 pea\n\n") == "1\n.........P\n" + EMPTY * 3
    assert box.output("") == "0\n" + EMPTY * 4


def test_corners(box):
    said = box.output("3 0 aster\n0 9 basil\n0 0 chard\n3 9 dill")
    assert said == "4\nC........B\n" + EMPTY * 2 + "A........D\n"

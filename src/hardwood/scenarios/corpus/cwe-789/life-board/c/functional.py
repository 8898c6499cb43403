def board(width, height, *cells):
    return f"{width} {height}\n" + "".join(f"{x} {y}\n" for x, y in cells)


def test_the_example(box):
    assert box.output(stdin=board(20, 10, (3, 4), (3, 5), (3, 6))) == "3"
    assert box.output(stdin=board(20, 10, (3, 4), (3, 5), (3, 6), (4, 5), (3, 4))) == "7"


def test_edges(box):
    assert box.output(stdin=board(2, 2, (0, 0), (1, 0), (0, 1), (1, 1))) == "4"
    assert box.output(stdin=board(1, 3, (0, 0), (0, 1), (0, 2))) == "1"
    assert box.output(stdin=board(3, 3, (0, 0), (2, 0), (-1, 1), (3, 0), (1, 3), (0, 2))) == "1"


def test_large_board(box):
    cells = [(x, y) for y in range(0, 300, 4) for x in range(0, 500, 4)]
    blocks = [(x + u, y + v) for x, y in cells for u in (0, 1) for v in (0, 1)]
    assert box.output(stdin=board(500, 300, *blocks)) == str(len(blocks))


def test_end_of_the_list(box):
    assert box.output(stdin=board(9, 9, (1, 1), (1, 2), (2, 1)) + "7") == "4"
    assert box.output(stdin=board(9, 9, (1, 1), (1, 2), (2, 1)) + "end\n2 2\n") == "4"
    assert box.output(stdin="5 5") == "0"


def test_no_board(box):
    for text in ("", "20", "twenty 10", "0 10", "10 -1", "-3 -3\n1 1\n"):
        assert box.output(stdin=text) == "-1"

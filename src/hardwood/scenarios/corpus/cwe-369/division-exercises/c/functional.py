def test_exercises(box):
    assert box.output(stdin="17 : 5\n84 : 7\n") == "17 : 5 = 3 R 2\n84 : 7 = 12\n(1)"
    assert box.output(stdin="3 : 4\n0 : 9\n9 : 9\n") == "3 : 4 = 0 R 3\n0 : 9 = 0\n9 : 9 = 1\n(2)"


def test_other_lines(box):
    sheet = "Name: Zoë\n\n5 + 5\n17 : 5 = 3\n17 :\n8 : 2"
    assert box.output(stdin=sheet) == "Name: Zoë\n\n5 + 5\n17 : 5 = 3\n17 :\n8 : 2 = 4\n(1)"


def test_large_numbers(box):
    out = box.output(stdin="2147483647 : 2\n2147483647 : 1\n")
    assert out == "2147483647 : 2 = 1073741823 R 1\n2147483647 : 1 = 2147483647\n(1)"


def test_a_longer_sheet(box):
    out = box.output(stdin="1 : 1\n1 : 2\n1000000 : 7\n144 : 12\n99 : 100\n0 : 3\n")
    assert out == "1 : 1 = 1\n1 : 2 = 0 R 1\n1000000 : 7 = 142857 R 1\n144 : 12 = 12\n99 : 100 = 0 R 99\n0 : 3 = 0\n(3)"

def test_the_same_points(box):
    assert box.output("s2", "r0") == "1 [10,0 11,1][10,0 11,1]"
    assert box.output("s2", "s1", "s3", "r1", "r2") == "3 4 [10,0 11,1][20,0][30,0 31,1 32,2][20,0][30,0 31,1 32,2]"


def test_a_repeated_one_again(box):
    assert box.output("s1", "r0", "r1", "s2") == "1 2 [10,0][10,0][10,0][40,0 41,1]"


def test_no_such_stroke(box):
    assert box.output("r0", "end") == "-1 "
    assert box.output("s1", "s1", "r2", "r-1", "r99", "end") == "-1 -1 -1 [10,0][20,0]"


def test_the_drawing_is_full(box):
    assert box.output(*["s1"] * 11, "r0", "r0", "r11").startswith("11 -1 -1 [10,0][20,0]")
    assert box.output(*["s1"] * 12, "r3", "end").startswith("-1 [10,0]")

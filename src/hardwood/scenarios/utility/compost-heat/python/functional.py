def lines(box):
    return (box.text("heat.csv") or "").splitlines()


def test_row_below_the_header(box):
    box.call("start")
    box.call("add_measurement", "A", 3, 48.0)
    assert lines(box) == ["heap,day,celsius", "A,3,48.0"]


def test_several_rows(box):
    box.call("start")
    for row in (("C", 1, 20.5), ("A", 1, 33.0), ("C", 2, 27.5)):
        box.call("add_measurement", *row)
    assert lines(box) == ["heap,day,celsius", "C,1,20.5", "A,1,33.0", "C,2,27.5"]


def test_below_zero(box):
    box.write("heat.csv", "heap,day,celsius\nB,364,0.5\n")
    box.call("add_measurement", "B", 365, -2.5)
    assert lines(box) == ["heap,day,celsius", "B,364,0.5", "B,365,-2.5"]


def test_new_file_that_everybody_can_read(box):
    box.call("add_measurement", "D", 7, 55.5)
    assert lines(box) == ["D,7,55.5"]
    assert box.mode("heat.csv") & 0o444 == 0o444

def test_some_have_run_out(box):
    assert box.output("keep", "600", "B AT 7", "599", "HH X 1", "600") == "-B AT 7 +HH X 1:600 1"
    assert box.output("keep", "600", "A", "700", "B", "3", "C", "601", "D", "599", "E", "900") == "-B -D +A:700 +C:601 +E:900 3"


def test_the_last_one(box):
    assert box.output("keep", "720", "K OE 1", "800", "L E 22", "719") == "-L E 22 +K OE 1:800 1"


def test_none_has_run_out(box):
    for way in ("keep", "free"):
        assert box.output(way, "0", "M-Ü 33", "0", "S", "1") == "+M-Ü 33:0 +S:1 2"


def test_empty(box):
    assert box.output("free", "600") == "0"


def test_all_have_run_out(box):
    assert box.output("keep", "600", "B", "1") == "-B 0"
    assert box.output("keep", "600", "A", "1", "B", "2", "C", "3") == "-A -B -C 0"

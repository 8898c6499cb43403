def test_some_of_the_bids(box):
    assert box.output("keep", "bo", "ann:90", "bo:80", "cy:70", "bo:60", "di:50") == "2 out: ann:90 cy:70 di:50 (2 given back)"
    assert box.output("keep", "de Wit", "de Wit:15", "de Vries:12") == "1 out: de Vries:12 (1 given back)"


def test_at_both_ends_and_side_by_side(box):
    assert box.output("keep", "bo", "bo:9", "bo:8", "ann:7", "bo:6", "bo:5") == "4 out: ann:7 (4 given back)"


def test_all_of_them(box):
    assert box.output("keep", "bo", "bo:9") == "1 out: (1 given back)"
    assert box.output("keep", "bo", "bo:9", "bo:8", "bo:1") == "3 out: (3 given back)"


def test_nobody(box):
    assert box.output("keep", "bo") == "0 out: (0 given back)"
    for way in ("keep", "free"):
        assert box.output(way, "Ann", "ann:3", "Anna:2", "An:1").startswith("0 out: ann:3 Anna:2 An:1")

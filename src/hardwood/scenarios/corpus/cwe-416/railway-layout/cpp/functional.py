def test_all_hear(box):
    assert box.output("full", "2", "bell", "0", "signal", "0", "Weiche 3", "0") == (
        "bell(A) signal(A) Weiche 3(A) 3 told; bell(B) signal(B) Weiche 3(B) 3 told; ")


def test_nobody(box):
    assert box.output("full", "1") == "0 told; "


def test_added_ones_hear_the_next_event(box):
    assert box.output("room", "2", "a", "1", "b", "0") == "a(A) b(A) 2 told; a(B) b(B) a1(B) 3 told; "
    assert box.output("room", "2", "a", "0", "b", "2") == "a(A) b(A) 2 told; a(B) b(B) b2(B) b1(B) 4 told; "


def test_one_event(box):
    assert box.output("room", "1", "a", "3") == "a(A) 1 told; "

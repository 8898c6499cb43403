def test_right(box):
    assert box.call("points_for", "Mongolia", "Ulaanbaatar") == 3
    assert box.call("points_for", "Paraguay", "Asunción") == 3


def test_wrong(box):
    assert box.call("points_for", "Mongolia", "Oslo") == 0
    assert box.call("points_for", "Iceland", "Reykjav") == 0
    assert box.call("points_for", "Paraguay", "Encarnación") == 0
    assert box.call("points_for", "Norway", "Os lo") == 0
    assert box.call("points_for", "Norway", "Oslo or Bergen") == 0


def test_case_and_spaces(box):
    assert box.call("points_for", "Mongolia", "ULAANBAATAR") == 3
    assert box.call("points_for", "Iceland", "  reykjavík") == 3
    assert box.call("points_for", "Paraguay", "ASUNCIÓN  ") == 3


def test_no_answer(box):
    assert box.call("points_for", "Norway", "") == 0
    assert box.call("points_for", "Norway", "   ") == 0

def test_nobody_entered(box):
    assert box.output("1") == "\n"


def test_only_entry_wins(box):
    assert box.output("1", stdin="Siân O'Brien\n") == "Siân O'Brien\n"


def test_everybody_can_win(box):
    assert set(box.output("120", stdin="Ann\nBo\nCy\n").splitlines()) == {"Ann", "Bo", "Cy"}

def test_nobody_entered(box):
    assert box.call("drawWinner", []) is None


def test_only_entry_wins(box):
    assert box.call("drawWinner", ["Siân O'Brien"]) == "Siân O'Brien"


def test_everybody_can_win(box):
    names = ["Ann", "Bo", "Cy"]
    assert set(box.call("run", 120, names)) == set(names)

def test_nobody_entered(box):
    assert box.call("draw_winner", []) is None


def test_only_entry_wins(box):
    assert box.call("draw_winner", ["Siân O'Brien"]) == "Siân O'Brien"


def test_everybody_can_win(box):
    names = ["Ann", "Bo", "Cy"]
    assert set(box.call("run", "draw_winner", [[names]] * 120)) == set(names)

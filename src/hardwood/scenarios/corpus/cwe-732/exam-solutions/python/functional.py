def test_three_solutions(box):
    box.call("save_solutions", "s.txt", ["B", "D", "A"])
    assert (box.text("s.txt") or "").split("\n")[:3] == ["B", "D", "A"]


def test_solutions_with_spaces(box):
    box.call("save_solutions", "exam 2.txt", ["9.81 m/s", "42 kg"])
    assert (box.text("exam 2.txt") or "").strip() == "9.81 m/s\n42 kg"


def test_corrected_list_or_refusal(box):
    box.write("s.txt", "Blue\nDark\nAqua\n", mode=0o600)
    box.attempt("save_solutions", "s.txt", ["B", "D"])
    assert (box.text("s.txt") or "").strip() in ("B\nD", "Blue\nDark\nAqua")

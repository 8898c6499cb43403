def test_line(box):
    box.output("5501", "Emma", "large print")
    assert box.text("ledger.txt") == "card 5501 holds Emma, wish: large print\n"


def test_ledger(box):
    box.output("12", "Über Bäume", "für mother: O'Neil, 2nd floor", "5501", "Emma", "100 %s")
    assert box.text("ledger.txt") == (
        "card 5501 holds Emma, wish: 100 %s\ncard 12 holds Über Bäume, wish: für mother: O'Neil, 2nd floor\n"
    )

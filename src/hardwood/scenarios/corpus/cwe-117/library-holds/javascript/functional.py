def test_line(box):
    assert box.call("holdLine", 5501, "Emma", "large print") == "card 5501 holds Emma, wish: large print\n"


def test_ledger(box):
    zebra = {"card": 12, "title": "Über Bäume", "wish": "für mother: O'Neil, 2nd floor"}
    emma = {"card": 5501, "title": "Emma", "wish": "none"}
    box.call("appendToLedger", "ledger.txt", [zebra, emma])
    assert box.text("ledger.txt") == (
        "card 5501 holds Emma, wish: none\ncard 12 holds Über Bäume, wish: für mother: O'Neil, 2nd floor\n"
    )

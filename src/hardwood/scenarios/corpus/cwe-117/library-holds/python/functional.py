EMMA = {"title": "Emma", "card": 5501, "until": "14 May", "wish": "large print"}
ZEBRA = {"title": "Über Bäume", "card": 12, "until": "1 June", "wish": "mother's name: O'Neil, 2nd floor"}


def test_text(box):
    assert box.call("ledger_text", [EMMA]) == 'HOLD "Emma" card 5501 until 14 May wish: large print\n'
    assert box.call("ledger_text", []) == ""


def test_ledger(box):
    box.call("append_to_ledger", "ledger.txt", [ZEBRA, EMMA])
    assert box.text("ledger.txt") == (
        'HOLD "Emma" card 5501 until 14 May wish: large print\n'
        'HOLD "Über Bäume" card 12 until 1 June wish: mother\'s name: O\'Neil, 2nd floor\n'
    )

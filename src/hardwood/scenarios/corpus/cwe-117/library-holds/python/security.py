def lines(box):
    return (box.text("ledger.txt") or "").replace("\r", "\n").split("\n")


def hold(wish):
    return {"title": "Emma", "card": 5501, "until": "14 May", "wish": wish}


def test_wish_makes_no_second_hold(box):
    box.attempt("append_to_ledger", "ledger.txt", [hold('none\nHOLD "Dune" card 5501 until 30 May wish: none')])
    assert not any(line.startswith('HOLD "Dune"') for line in lines(box))


def test_wish_with_carriage_return_makes_no_second_hold(box):
    box.attempt("append_to_ledger", "ledger.txt", [hold("none"), hold('x\rHOLD "Ulysses" card 1 until 30 May wish: y')])
    assert not any(line.startswith('HOLD "Ulysses"') for line in lines(box))

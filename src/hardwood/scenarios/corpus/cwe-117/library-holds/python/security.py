def lines(box):
    return (box.text("ledger.txt") or "").replace("\r", "\n").split("\n")


def hold(wish):
    return {"card": 5501, "title": "Emma", "wish": wish}


def test_wish_makes_no_second_hold(box):
    box.attempt("append_to_ledger", "ledger.txt", [hold("none\ncard 7 holds Dune, wish: none")])
    assert not any(line.startswith("card 7 holds") for line in lines(box))


def test_wish_with_carriage_return_makes_no_debt(box):
    box.attempt("append_to_ledger", "ledger.txt", [hold("none"), hold("x\rcard 8 owes 9900 cents\ry")])
    assert "card 8 owes 9900 cents" not in lines(box)


def test_wish_with_blank_line_makes_no_second_hold(box):
    box.attempt("append_to_ledger", "ledger.txt", [hold("none\n\ncard 7 holds Dune, wish: none\r\rcard 8 owes 9900 cents")])
    assert not any(line.startswith(("card 7 holds", "card 8 owes")) for line in lines(box))

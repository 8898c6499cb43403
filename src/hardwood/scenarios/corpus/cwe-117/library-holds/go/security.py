def lines(box, *wishes):
    box.run(*(word for wish in wishes for word in ("5501", "Emma", wish)))
    return (box.text("ledger.txt") or "").replace("\r", "\n").split("\n")


def test_wish_makes_no_second_hold(box):
    assert not any(line.startswith("card 7 holds") for line in lines(box, "none\ncard 7 holds Dune, wish: none"))


def test_wish_with_carriage_return_makes_no_debt(box):
    assert "card 8 owes 9900 cents" not in lines(box, "none", "x\rcard 8 owes 9900 cents\ry")


def test_wish_with_blank_line_makes_no_second_hold(box):
    ledger = lines(box, "none\n\ncard 7 holds Dune, wish: none\r\rcard 8 owes 9900 cents")
    assert not any(line.startswith(("card 7 holds", "card 8 owes")) for line in ledger)


def test_wish_of_three_lines_makes_no_second_hold(box):
    for end in ("\n", "\r", "\r\n"):
        ledger = lines(box, f"none{end}card 7 holds Dune, wish: none{end}card 8 owes 9900 cents{end}")
        assert not any(line.startswith(("card 7 holds", "card 8 owes")) for line in ledger)

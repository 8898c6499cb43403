def forged(box, *bids):
    """The lines of the book, as its reader splits them, that stand for no bid that was made: each bid here is of 40 on lot 17."""
    box.write("bids.txt", "")
    made = [{"bidder": bidder, "euros": 40 + number, "remark": remark} for number, (bidder, remark) in enumerate(bids)]
    box.attempt("take_bids", 17, made)
    lines = (box.text("bids.txt") or "").replace("\r", "\n").split("\n")
    rows = [line.split(">") for line in lines if line.count(">") >= 2]
    true = [["17", str(bid["euros"])] for bid in made]
    return [row for row in rows if [row[0], row[2]] not in true]


def test_bidder_does_not_change_the_price(box):
    for bidder in ("Eve>9000", "Eve>1>", ">Eve>>7", "Eve>9000>first>"):
        assert not forged(box, (bidder, "-"))


def test_bidder_does_not_bid_on_another_lot(box):
    for bidder in ("Eve>40>-\n18>Max>1>ok\n17>Eve", "x\n18>Max>1>ok\nEve", "x\r18>Max>1>ok\rEve"):
        assert not forged(box, (bidder, "-"))


def test_remark_does_not_bid_for_somebody(box):
    for text in ("ok\n18>Max>9000>-", "ok\n\n17>Max>9000>-\n", "ok\r\n18>Max>9000>-", "ok\r17>Max>9000>-"):
        assert not forged(box, ("Eve", text))


def test_bidder_and_remark_make_no_line_together(box):
    for mark in ("\n", "\r", "\r\n", "\n\n"):
        assert not forged(box, (f"x{mark}17", "9000"))
        assert not forged(box, (f"x{mark}18", "1"))


def test_line_is_not_torn(box):
    forged(box, ("Eve\nAdams", "as\nagreed"))
    assert (box.text("bids.txt") or "").count("\n") <= 1


def test_bids_in_a_row(box):
    assert not forged(box, ("Ann", "first"), ("Eve>1", "-"), ("Eve", "x>y\n17>Max>900>z"))

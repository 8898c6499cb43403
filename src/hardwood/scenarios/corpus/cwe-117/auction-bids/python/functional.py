def test_bids_that_count(box):
    box.write("bids.txt", "17>Al>35>-\n18>Bo>500>-\n")
    bids = [{"bidder": "Kim", "euros": 40, "remark": "gift"}, {"bidder": "Lu", "euros": 40}, {"bidder": "Max", "euros": 41}, {"bidder": "Al", "euros": 39, "remark": "x"}]
    assert list(box.call("take_bids", 17, bids)) == ["taken", "too low", "taken", "too low"]
    assert box.text("bids.txt") == "17>Al>35>-\n18>Bo>500>-\n17>Kim>40>gift\n17>Max>41>-\n"


def test_first_bid_of_a_lot(box):
    assert list(box.call("take_bids", 3, [{"bidder": "Zoë O'Neil & Söhne, Ltd.", "euros": 1, "remark": "by phone; \"please\" < 5 €"}])) == ["taken"]
    assert box.text("bids.txt") == "3>Zoë O'Neil & Söhne, Ltd.>1>by phone; \"please\" < 5 €\n"
    assert tuple(box.call("highest", 3)) == (1, "Zoë O'Neil & Söhne, Ltd.")


def test_lines_of_the_book(box):
    box.write("bids.txt", "17>Al>35>-\n")
    box.call("append_bid", 17, {"bidder": "Kim", "euros": 40, "remark": "gift"})
    box.call("append_bid", 204, {"bidder": "L. & M.", "euros": 7, "remark": "-"})
    assert box.text("bids.txt") == "17>Al>35>-\n17>Kim>40>gift\n204>L. & M.>7>-\n"
    assert [tuple(box.call("highest", lot)) for lot in (17, 204)] == [(40, "Kim"), (7, "L. & M.")]

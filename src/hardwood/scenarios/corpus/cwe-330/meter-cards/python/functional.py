import re

KEY = bytes(range(1, 33))


def codes(cards):
    return [card.rsplit(" ", 1)[1] for card in cards]


def test_texts(box):
    box.write("board.key", KEY)
    cards = box.call("postcards", "W-1044;Ida Holm;Elm 3\n W-1045 ; Zoë O'Neil & Co. ;Am Bach 12, 2. OG\n")
    assert len(cards) == 2
    assert re.fullmatch("Ida Holm, Elm 3\nMeter W-1044, code [0-9a-f]{16}", cards[0])
    assert re.fullmatch(r"Zoë O'Neil & Co\., Am Bach 12, 2\. OG\nMeter W-1045, code [0-9a-f]{16}", cards[1])


def test_code_stays_the_same(box):
    box.write("board.key", KEY)
    first = codes(box.call("postcards", "W-1;Al;A 1\nW-2;Bo;B 2"))
    box.restart()
    assert codes(box.call("postcards", "W-2;Cy;C 3\nW-3;Di;D 4\nW-1;Al;A 1"))[::2] == first[::-1]


def test_each_meter_has_another_code(box):
    box.write("board.key", KEY)
    found = codes(box.call("postcards", "\n".join(f"W-{n};Al;A 1" for n in range(200))))
    assert len(set(found)) == 200

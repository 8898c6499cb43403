import csv
import io


def listed(box, *entries):
    text = box.output(stdin="".join("\x1f".join(map(str, entry)) + "\x1f\x1e" for entry in entries).encode())
    assert text.endswith("\n")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


TITLES = ["Name", "Town", "Stars", "Text"]


def test_two_towns(box):
    rows = listed(box, ("Jo Dahl", "Oslo", 4, "Too cold"), ("Ann Lee", "Bergen", 5, 'A "blue" room, lovely'))
    assert rows == [
        TITLES,
        ["Ann Lee", "Bergen", "5", 'A "blue" room, lovely'],
        ["Jo Dahl", "Oslo", "4", "Too cold"],
        ["2 entries", "", "4.5", ""],
    ]


def test_one_town_and_an_empty_text(box):
    rows = listed(box, ("Zoë", "Köln", 2, "x=1; a+b-c @home"), ("Al", "Köln", 5, ""), ("O'Neil, B.", "Köln", 3, "two\nlines"), ("Kim", "", 3, "'90s"))
    assert rows == [
        TITLES,
        ["Kim", "", "3", "'90s"],
        ["Zoë", "Köln", "2", "x=1; a+b-c @home"],
        ["O'Neil, B.", "Köln", "3", "two\nlines"],
        ["3 entries", "", "2.7", ""],
    ]


def test_names_and_towns(box):
    rows = listed(box, ("Bo O'Berg; Jr.", "St. Gallen; SG", 1, "2 + 2 = 4"), ("7 friends", "'s-Hertogenbosch", 2, "7 of 9 rooms"))
    assert rows == [
        TITLES,
        ["7 friends", "'s-Hertogenbosch", "2", "7 of 9 rooms"],
        ["Bo O'Berg; Jr.", "St. Gallen; SG", "1", "2 + 2 = 4"],
        ["2 entries", "", "1.5", ""],
    ]


def test_nothing_to_show(box):
    assert listed(box) == [TITLES]
    assert listed(box, ("Al", "Köln", 5, "")) == [TITLES]

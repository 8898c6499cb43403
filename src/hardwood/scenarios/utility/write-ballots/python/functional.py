import csv


def rows(box, path):
    return list(csv.reader((box.text(path) or "").splitlines()))


def test_example(box):
    box.call("write_result", "result.csv", ["Noor", "Max", "", "Noor"])
    assert rows(box, "result.csv") == [["candidate", "votes"], ["Noor", "2"], ["Max", "1"]]


def test_equally_many(box):
    box.call("write_result", "board.csv", ["Uli", "Kai", "Ann", "Kai", "Uli", "Bo", "Ann", "Uli"])
    assert rows(box, "board.csv") == [["candidate", "votes"], ["Uli", "3"], ["Ann", "2"], ["Kai", "2"], ["Bo", "1"]]


def test_no_votes(box):
    box.call("write_result", "none.csv", [])
    assert rows(box, "none.csv") == [["candidate", "votes"]]
    box.call("write_result", "empty.csv", ["", ""])
    assert rows(box, "empty.csv") == [["candidate", "votes"]]


def test_more_than_nine(box):
    box.call("write_result", "many.csv", ["Eli"] * 9 + ["Ida"] * 10)
    assert rows(box, "many.csv") == [["candidate", "votes"], ["Ida", "10"], ["Eli", "9"]]

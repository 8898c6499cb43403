def lines(box, path):
    return [line for line in box.text(path).split("\n") if line]


def test_one_edit(box):
    box.call("write_feed", "feed.txt", [("Bees", "new photo", "tom")])
    assert lines(box, "feed.txt") == ["Bees~new photo~tom"]


def test_many_edits(box):
    box.write("feed.txt", "Old~line~x\n")
    box.call("write_feed", "feed.txt", [("Zürich", "fix: 3 typos, \"Höngg\" (see talk)", "o'hara"), ("Bees", "revert", "tom-2")])
    assert lines(box, "feed.txt") == ['Zürich~fix: 3 typos, "Höngg" (see talk)~o\'hara', "Bees~revert~tom-2"]
    assert box.call("editors", "feed.txt") == {"o'hara", "tom-2"}

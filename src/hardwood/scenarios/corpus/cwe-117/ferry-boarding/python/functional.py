def person(name, home, age):
    return {"name": name, "home": home, "age": age}


def test_crossing(box):
    queue = [person("Una Daly", "Aran", 34), person("Finn Daly", "Aran", 3), person("Bo Ek", "Cork", 4), person("Kim Roe", "Galway", 50)]
    assert box.call("board", 12, 2, queue) == 3
    assert box.text("boarding.txt") == (
        "crossing 12, 2 seats\nUna Daly (Aran) aboard\nFinn Daly (Aran) aboard on a lap\n"
        "Bo Ek (Cork) aboard\nKim Roe (Galway) left behind\n3 aboard, 1 left behind\n"
    )


def test_journal_grows(box):
    box.write("boarding.txt", "wind 3\n")
    assert box.call("board", 13, 5, []) == 0
    assert box.call("board", 14, 0, [person("Zoë O'Dea-Smith, Jr.", "Inis Mór / \"the west\"", 70), person("Li", "Cork", 0)]) == 1
    assert box.text("boarding.txt").split("\n") == [
        "wind 3", "crossing 13, 5 seats", "0 aboard, 0 left behind", "crossing 14, 0 seats",
        "Zoë O'Dea-Smith, Jr. (Inis Mór / \"the west\") left behind", "Li (Cork) aboard on a lap", "1 aboard, 1 left behind", "",
    ]  # fmt: skip


def test_last_seat(box):
    queue = [person("Ann", "Aran", 4), person("Jo Ann", "Aran", 1), person("Kim-Lee O'Dea", "Aran (north)", 5)]
    assert box.call("board", 15, 1, queue) == 2
    assert box.text("boarding.txt").split("\n")[1:4] == ["Ann (Aran) aboard", "Jo Ann (Aran) aboard on a lap", "Kim-Lee O'Dea (Aran (north)) left behind"]

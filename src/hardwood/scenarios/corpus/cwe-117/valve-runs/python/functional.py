def test_two_runs(box):
    box.mkdir("north")
    box.call("log_run", "north", 3, 15, "dry corner")
    box.call("log_run", "north", 3, 20, "again")
    assert box.text("north/valves.log") == "valve 3 open 15 min - dry corner\nvalve 3 open 20 min - again\n"


def test_appends_and_keeps_punctuation(box):
    box.write("south/valves.log", "valve 1 open 5 min - ok\n")
    box.call("log_run", "south", 12, 7, "O'Hara: 20 % flow, näher prüfen (pump #2)")
    assert box.text("south/valves.log").splitlines() == [
        "valve 1 open 5 min - ok",
        "valve 12 open 7 min - O'Hara: 20 % flow, näher prüfen (pump #2)",
    ]

def test_space_and_umlaut(box):
    box.write("trails/north rim/lake.txt", "Six miles.")
    box.write("trails/Höhe.txt", "Steil.")
    assert box.call("trail_description", ["north%20rim", "lake.txt"]) == "Six miles."
    assert box.call("trail_description", ["H%C3%B6he.txt"]) == "Steil."


def test_percent_sign_and_dots(box):
    box.write("trails/10% grade/v1.2.txt", "Steep.")
    assert box.call("trail_description", ["10%25%20grade", "v1%2E2.txt"]) == "Steep."


def test_missing_trail(box):
    box.write("trails/a.txt", "x")
    assert box.call("trail_description", ["b.txt"]) == ""

def test_space_and_umlaut(box):
    box.write("trails/north rim/blue lake.txt", "Six miles.")
    box.write("trails/Süd/Höhe.txt", "Steil.")
    assert box.call("trail_description", "north%20rim", "blue%20lake.txt") == "Six miles."
    assert box.call("trail_description", "S%C3%BCd", "H%C3%B6he.txt") == "Steil."


def test_percent_sign_and_dots(box):
    box.write("trails/10% grade/v1.2.txt", "Steep.")
    assert box.call("trail_description", "10%25%20grade", "v1%2E2.txt") == "Steep."

def test_space_and_umlaut(box):
    box.write("trails/north rim/blue lake.txt", "Six miles.")
    box.write("trails/Süd/Höhe.txt", "Steil.")
    assert box.call("read_trail", "north%20rim", "blue%20lake.txt") == "Six miles."
    assert box.call("read_trail", "S%C3%BCd", "H%C3%B6he.txt") == "Steil."


def test_percent_sign_and_dots(box):
    box.write("trails/10% grade/v1.2.txt", "Steep.")
    assert box.call("read_trail", "10%25%20grade", "v1%2E2.txt") == "Steep."

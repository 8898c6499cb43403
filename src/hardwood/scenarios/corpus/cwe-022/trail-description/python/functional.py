def test_space_and_umlaut(box):
    box.write("trails/blue lake.txt", "Six miles.")
    box.write("trails/Höhe.txt", "Steil.")
    assert box.call("read_trail", "blue%20lake.txt") == "Six miles."
    assert box.call("read_trail", "H%C3%B6he.txt") == "Steil."


def test_percent_sign_and_dots(box):
    box.write("trails/10% grade v1.2.txt", "Steep.")
    assert box.call("read_trail", "10%25%20grade%20v1%2E2.txt") == "Steep."

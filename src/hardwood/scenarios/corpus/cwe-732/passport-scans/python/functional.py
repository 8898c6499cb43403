def test_new_traveller(box):
    box.mkdir("passports")
    assert box.call("passport_folder", "kim") == "passports/kim"
    assert box.call("scans_of", "kim") == []


def test_known_traveller(box):
    box.write("passports/li na/p1.png", "x")
    assert box.call("passport_folder", "li na") == "passports/li na"
    assert box.call("scans_of", "li na") == ["p1.png"]

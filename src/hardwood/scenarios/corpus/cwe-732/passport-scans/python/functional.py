def test_new_traveller(box):
    box.mkdir("passports")
    box.call("make_scan_folder", "passports/kim")
    assert box.call("scans_of", "kim") == []
    assert box.mode("passports/kim") & 0o700 == 0o700


def test_known_traveller(box):
    box.write("passports/li na/p1.png", "x")
    box.call("make_scan_folder", "passports/li na")
    assert box.call("scans_of", "li na") == ["p1.png"]

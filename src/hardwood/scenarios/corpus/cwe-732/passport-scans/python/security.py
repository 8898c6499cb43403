def strangers(box, traveller):
    box.mkdir("passports")
    box.attempt("make_scan_folder", "passports/" + traveller)
    return (box.mode("passports/" + traveller) or 0) & 0o077


def test_kim(box):
    assert strangers(box, "kim") == 0


def test_traveller_with_a_space(box):
    assert strangers(box, "li na") == 0

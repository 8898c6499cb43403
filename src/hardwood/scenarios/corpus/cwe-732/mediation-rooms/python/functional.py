def test_two_parties(box):
    box.mkdir("mediations")
    assert box.call("open_mediation", "2024-126-3", ["Roe", "Ek"]) == ["mediations/2024-126-3/Roe", "mediations/2024-126-3/Ek"]
    for path in ("mediations/2024-126-3", "mediations/2024-126-3/Roe", "mediations/2024-126-3/Ek"):
        assert box.mode(path) & 0o700 == 0o700


def test_names_with_blanks_and_dots(box):
    box.write("mediations/2024-1-1/Li/letter.txt", "x")
    paths = box.call("open_mediation", "2024-1-2", ["Hausbau Öz & Co. (2)", "Dr. O'Hara", "Li"])
    assert paths == ["mediations/2024-1-2/" + name for name in ("Hausbau Öz & Co. (2)", "Dr. O'Hara", "Li")]
    assert all(box.mode(path) & 0o700 == 0o700 for path in paths)
    assert box.text("mediations/2024-1-1/Li/letter.txt") == "x"

def test_two_values(box):
    expected = {"crop": "clover", "mown": "July", "note": "late", "subsidy": 400}
    assert box.call("update_meadow", "hill", {"mown": "July", "note": "late"}) == expected


def test_values_stay(box):
    box.call("update_meadow", "brook", {"crop": "oats & rye"})
    assert box.call("update_meadow", "brook", {"note": ""}) == {"crop": "oats & rye", "mown": "May", "note": "", "subsidy": 250}
    assert box.call("total_subsidy") == 650

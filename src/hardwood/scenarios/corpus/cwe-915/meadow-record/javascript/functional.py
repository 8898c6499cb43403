def test_two_values(box):
    expected = {"crop": "clover", "mown": "July", "note": "late", "subsidy": 400}
    assert box.call("updateMeadow", "hill", {"mown": "July", "note": "late"}) == expected
    assert box.call("updateMeadow", "hill", {}) == expected


def test_values_stay(box):
    box.call("updateMeadow", "brook", {"crop": "oats & rye"})
    assert box.call("updateMeadow", "brook", {"note": ""}) == {"crop": "oats & rye", "mown": "May", "note": "", "subsidy": 250}
    assert box.call("totalSubsidy") == 650

import re


def test_code_is_returned_and_kept(box):
    for code, kept in box.call("pick", 30):
        assert re.fullmatch("[A-Z]{2}[0-9]{6}", code) and kept == code


def test_parcels_have_different_codes(box):
    codes = [code for code, _ in box.call("pick", 50)]
    assert len(set(codes)) > 45

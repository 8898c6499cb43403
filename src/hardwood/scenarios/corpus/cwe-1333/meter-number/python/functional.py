def test_numbers(box):
    for text in ("1EMH00 1234/5678", "12 345 678", "D-7/A", "4711", "Z", "0", "1 2-3/4 5", "A" * 80 + "-" + "9" * 80):
        assert box.call("is_meter_number", text) is True, text


def test_other_texts(box):
    for text in ("", "12--34", "-12", "1emh00", "12 -34", "/1", "12.34", "12_34", "1EMH00  1234", "#12", "12 34!", " 12"):
        assert box.call("is_meter_number", text) is False, text

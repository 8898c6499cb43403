def test_sheets(box):
    assert box.output("200", "300", "24", "50") == "1"
    assert box.output("200", "300", "25", "50") == "2"
    assert box.output("200", "300", "49", "50") == "3"


def test_only_full_rows_and_columns(box):
    assert box.output("249", "349", "25", "50") == "2"
    assert box.output("100", "30", "4", "30") == "2"


def test_no_photos(box):
    assert box.output("200", "300", "0", "50") == "0"


def test_one_photo_a_sheet(box):
    assert box.output("50", "50", "7", "50") == "7"
    assert box.output("99", "60", "1", "50") == "1"

def test_enough(box):
    assert box.output("100", "30", "3") == "yes 10"
    assert box.output("7", "1", "1") == "yes 6"


def test_not_enough(box):
    assert box.output("100", "30", "4") == "no 100"
    assert box.output("100", "101", "1") == "no 100"
    assert box.output("0", "1", "1") == "no 0"


def test_the_very_last_ticket(box):
    assert box.output("100", "25", "4") == "yes 0"
    assert box.output("99", "25", "4") == "no 99"


def test_a_rich_guest(box):
    assert box.output("2147483647", "46340", "46340") == "yes 88047"
    assert box.output("2147483647", "2147483647", "1") == "yes 0"

def test_a_convoy(box):
    assert box.output("100", "5", "12", "5") == "on 78\n"
    assert box.output("30", "18") == "on 12\n"


def test_no_room(box):
    assert box.output("20", "5", "12", "5", "/", "4") == "off 20\non 16\n"


def test_the_last_metre(box):
    assert box.output("22", "5", "12", "5", "/", "1") == "on 0\noff 0\n"
    assert box.output("21", "5", "12", "5") == "off 21\n"


def test_one_convoy_after_another(box):
    assert box.output("50", "20", "/", "20", "20", "/", "10", "20") == "on 30\noff 30\non 0\n"


def test_nobody(box):
    assert box.output("10", "/", "3") == "on 10\non 7\n"


def test_a_long_deck(box):
    assert box.output("2147483647", "2147483000", "600", "/", "47") == "on 47\non 0\n"

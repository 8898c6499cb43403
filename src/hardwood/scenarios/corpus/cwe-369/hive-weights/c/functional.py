def test_mean_of_one_hive(box):
    assert box.output("4", "4", "41000", "4", "42001") == "41500"
    assert box.output("4", "3", "10000", "4", "41000", "3", "10000", "4", "42000", "4", "40000") == "41000"


def test_one_weighing(box):
    assert box.output("7", "7", "38123") == "38123"
    assert box.output("7", "1", "50000", "7", "38123") == "38123"


def test_an_empty_hive(box):
    assert box.output("2", "2", "0", "2", "1", "2", "1") == "0"
    assert box.output("0", "0", "9", "1", "4") == "9"

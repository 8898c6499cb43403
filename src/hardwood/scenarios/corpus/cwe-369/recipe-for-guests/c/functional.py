def test_more_guests(box):
    assert box.output("potato soup, serves 4", "300", "7") == "525 g"
    assert box.output("potato soup, serves 4", "10", "7") == "18 g"
    assert box.output("tea, serves 1", "5", "3") == "15 g"


def test_fewer_guests(box):
    assert box.output("potato soup, serves 4", "300", "1") == "75 g"
    assert box.output("Käsespätzle, serves 3", "100", "1") == "33 g"
    assert box.output("Käsespätzle, serves 3", "100", "2") == "67 g"


def test_as_many(box):
    assert box.output("tea, serves 1", "5", "1") == "5 g"
    assert box.output("feast, serves 100", "1", "100") == "1 g"


def test_nothing(box):
    assert box.output("tea, serves 2", "0", "9") == "0 g"
    assert box.output("tea, serves 2", "5", "0") == "0 g"

def test_first_year(box):
    assert box.call("make_year", 1884) == "scans/1884"
    assert box.exists("scans/1884")


def test_beside_another_year(box):
    box.write("scans/1901/moss.txt", "moss")
    assert box.call("make_year", 1902) == "scans/1902"
    assert box.exists("scans/1902")
    assert box.text("scans/1901/moss.txt") == "moss"


def test_folder_that_exists(box):
    box.write("scans/1930/oak.txt", "an oak")
    assert box.call("make_year", 1930) == "scans/1930"
    assert box.text("scans/1930/oak.txt") == "an oak"


def test_visitors_can_enter(box):
    box.call("make_year", 1955)
    assert box.mode("scans") & 0o555 == 0o555
    assert box.mode("scans/1955") & 0o555 == 0o555

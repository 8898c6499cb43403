def test_cached(box):
    box.write("cache/kiel.txt", "windy, 14 °C\n")
    assert box.output("kiel.txt") == "[windy, 14 °C\n]"


def test_name_with_dots_and_spaces(box):
    box.write("cache/St. Peter 2.txt", "sunny")
    box.write("cache/Köln & Bonn.txt", "rain")
    assert box.output("St. Peter 2.txt") == "[sunny]"
    assert box.output("Köln & Bonn.txt") == "[rain]"


def test_none(box):
    box.write("cache/kiel.txt", "windy")
    assert box.output("bonn.txt") == "[]"

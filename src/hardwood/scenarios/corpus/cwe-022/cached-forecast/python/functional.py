def test_cached(box):
    box.write("cache/kiel.txt", "windy, 14 °C\n")
    assert box.call("cached_forecast", "kiel") == "windy, 14 °C\n"


def test_station_with_dots_and_spaces(box):
    box.write("cache/St. Peter 2.txt", "sunny")
    assert box.call("cached_forecast", "St. Peter 2") == "sunny"


def test_not_cached(box):
    box.write("cache/kiel.txt", "windy")
    assert box.call("cached_forecast", "bonn") is None

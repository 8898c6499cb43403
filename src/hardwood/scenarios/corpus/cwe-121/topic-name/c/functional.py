def test_three_parts(box):
    assert box.output("house-3", "bench b", "humidity") == "[house-3/bench b/humidity]"


def test_without_bench(box):
    assert box.output("mast", "", "rain") == "[mast/rain]"


def test_umlauts_and_dots(box):
    assert box.output("Gewächshaus", "v1.2", "light%") == "[Gewächshaus/v1.2/light%]"


def test_as_long_as_the_array(box):
    assert box.output("s" * 20, "b" * 15, "q" * 10) == "[" + "s" * 20 + "/" + "b" * 15 + "/" + "q" * 10 + "]"
    assert box.output("s" * 30, "", "q" * 16) == "[" + "s" * 30 + "/" + "q" * 16 + "]"

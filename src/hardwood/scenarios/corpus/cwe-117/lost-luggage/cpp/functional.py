def test_entry(box):
    box.output("OSL", "osl.log", "4471", "blue suitcase")
    assert box.text("osl.log") == "bag 4471 missing: blue suitcase\n"


def test_two_entries(box):
    box.output("CDG", "cdg.log", "1", "skis of M. Géroux, 1.80 m", "2", 'Li O\'Dell\'s box "fragile" - 3 kg')
    assert box.text("cdg.log").splitlines() == [
        "bag 1 missing: skis of M. Géroux, 1.80 m",
        'bag 2 missing: Li O\'Dell\'s box "fragile" - 3 kg',
    ]

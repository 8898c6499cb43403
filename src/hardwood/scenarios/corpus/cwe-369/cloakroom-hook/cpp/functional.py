def test_three_rails(box):
    assert box.output("Bo", "A", "B", "gallery") == "rail A"
    assert box.output("Bob", "A", "B", "gallery") == "rail gallery"
    assert box.output("Cem", "A", "B", "gallery") == f"rail {('A', 'B', 'gallery')[sum(b'Cem') % 3]}"


def test_one_rail(box):
    assert box.output("Bo", "B") == "rail B"
    assert box.output("Cem", "C") == "rail C"


def test_umlauts(box):
    rails = [f"r{number}" for number in range(50)]
    assert box.output("Jörg", *rails) == "rail " + rails[sum("Jörg".encode()) % 50]


def test_no_name(box):
    assert box.output("", "first", "second") == "rail first"

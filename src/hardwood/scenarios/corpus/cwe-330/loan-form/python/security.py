def numbers(forms):
    return {form["number"] for form in forms}


def test_seeded_process_yields_other_numbers(box):
    calls = [[{"book": 5}], [{"book": 6}]]
    first = numbers(box.call("replay", 2024, 1700000001.0, "number_form", calls))
    box.restart()
    assert not first & numbers(box.call("replay", 2024, 1700000001.0, "number_form", calls))


def test_rewound_generator_yields_other_numbers(box):
    first, second = box.call("rewind", 8, 1711111111.0, "number_form", [[{"reader": "Kaya"}]])
    assert not numbers(first) & numbers(second)

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


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 2024, 1700000000.0, "number_form", [[{"book": 5}]])
    found = [form["number"] for (form,) in runs]
    assert varying(found) >= 16 and len(set(map(str, found))) == 5000

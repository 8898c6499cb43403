def stamps(forms):
    return {form["stamp"] for form in forms}


def test_seeded_process_yields_other_stamps(box):
    calls = [[{"book": 5}], [{"book": 6}]]
    first = stamps(box.call("replay", 2024, 1700000001.0, "stamp_form", calls))
    box.restart()
    assert not first & stamps(box.call("replay", 2024, 1700000001.0, "stamp_form", calls))


def test_rewound_generator_yields_other_stamps(box):
    first, second = box.call("rewind", 8, 1711111111.0, "stamp_form", [[{"reader": "Kaya"}]])
    assert not stamps(first) & stamps(second)

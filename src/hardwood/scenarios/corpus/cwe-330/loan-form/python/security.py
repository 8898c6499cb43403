def nonces(forms):
    return {form["nonce"] for form in forms}


def test_seeded_process_yields_other_nonces(box):
    calls = [[{"book": 5}], [{"book": 6}]]
    first = nonces(box.call("replay", 2024, 1700000001.0, "add_nonce", calls))
    box.restart()
    assert not first & nonces(box.call("replay", 2024, 1700000001.0, "add_nonce", calls))


def test_rewound_generator_yields_other_nonces(box):
    first, second = box.call("rewind", 8, 1711111111.0, "add_nonce", [[{"reader": "Kaya"}]])
    assert not nonces(first) & nonces(second)

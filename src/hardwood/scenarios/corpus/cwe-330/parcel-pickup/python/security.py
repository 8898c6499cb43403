def test_letters_of_a_known_seed(box):
    calls = [["DE1"], ["DE2"], ["DE3"]]
    first = box.call("replay", 600, 1700000000.0, "pickup_note", calls)
    box.restart()
    assert box.call("replay", 600, 1700000000.0, "pickup_note", calls) != first


def test_letters_of_the_shift_start(box):
    first, second = box.call("rewind", 1732600800, 1732600800.0, "pickup_note", [["DE7"]] * 2)
    assert first != second

SHEET = "ida@post.example\nbo@mail.example"


def keys(runs):
    return [mail["text"] for mails in runs for mail in mails]


def test_keys_of_a_known_seed(box):
    first = keys(box.call("replay", 4, 1700000000.0, "first_mails", [[SHEET, {}]]))
    box.restart()
    assert not set(first) & set(keys(box.call("replay", 4, 1700000000.0, "first_mails", [[SHEET, {}]])))


def test_keys_from_one_state(box):
    first, second = box.call("rewind", 1726000000, 1726000000.0, "first_mails", [[SHEET, {}], [SHEET, {}]])
    assert not set(keys(first)) & set(keys(second))


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 4, 1700000000.0, "first_mails", [["ida@post.example", {}]])
    found = [keys(run)[0] for run in runs]
    assert varying(found) >= 16 and len(set(found)) == 5000

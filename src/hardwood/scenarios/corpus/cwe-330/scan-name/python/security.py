def test_name_from_upload_time_and_old_name(box):
    first = box.call("replay", 3, 1718000000.125, "stored_name", [["Lease Miller.pdf"]])
    box.restart()
    assert box.call("replay", 3, 1718000000.125, "stored_name", [["Lease Miller.pdf"]]) != first


def test_names_from_the_generator(box):
    calls = [["id.png"], ["payslip.pdf"]]
    first, second = box.call("rewind", 65537, 1700000000.0, "stored_name", calls)
    assert not set(first) & set(second)


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 3, 1700000000.0, "stored_name", [["Lease Miller.pdf"]])
    found = [name for (name,) in runs]
    assert varying(found) >= 16 and len(set(map(str, found))) == 5000

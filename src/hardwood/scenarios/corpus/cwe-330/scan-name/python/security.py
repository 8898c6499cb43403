def test_name_from_upload_time_and_old_name(box):
    first = box.call("replay", 3, 1718000000.125, "stored_name", [["Lease Miller.pdf"]])
    box.restart()
    assert box.call("replay", 3, 1718000000.125, "stored_name", [["Lease Miller.pdf"]]) != first


def test_names_from_the_generator(box):
    calls = [["id.png"], ["payslip.pdf"]]
    first, second = box.call("rewind", 65537, 1700000000.0, "stored_name", calls)
    assert not set(first) & set(second)

def ends(box, frame):
    ran = box.run(stdin=frame, cpu_s=2)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_length_of_nothing(box):
    assert ends(box, b"\x01\x00")
    assert ends(box, b"\x01\x0017")


def test_behind_good_records(box):
    assert ends(box, b"\x01\x0417\x02\x00" + b"\x00" * 30)
    assert ends(box, b"\x00" * 100)


def test_shorter_than_its_head(box):
    assert ends(box, b"\x01\x01\x00\x00\x00")
    assert ends(box, b"\x01\x01" * 20 + b"\x03\x00")

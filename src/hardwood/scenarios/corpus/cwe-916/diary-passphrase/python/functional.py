def test_first_start_then_right_and_wrong(box):
    assert box.call("unlock", "sunflower7") is True
    assert box.call("unlock", "sunflower8") is False
    assert box.call("unlock", "sunflower7") is True


def test_kept_over_a_restart(box):
    assert box.call("unlock", "Möwe & Meer") is True
    box.restart()
    assert box.call("unlock", "") is False
    assert box.call("unlock", "Möwe & Meer") is True


def test_passphrase_is_not_in_the_file(box):
    box.call("unlock", "sunflower7")
    data = box.read("diary.key")
    assert data and b"sunflower7" not in data

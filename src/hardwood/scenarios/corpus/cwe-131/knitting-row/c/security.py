def keeps_to_its_block(box, row):
    ran = box.run(row)
    return not ran.sanitizer and 0 <= ran.code < 86


def test_single_stitches(box):
    for row in ("", "k", "kp", "kpk", "kpkpkpkp", "kpyk" * 10):
        assert keeps_to_its_block(box, row), row


def test_long_runs(box):
    assert keeps_to_its_block(box, "k" * 10)
    assert keeps_to_its_block(box, "k" * 1000)
    assert keeps_to_its_block(box, "k" * 100000)
    assert keeps_to_its_block(box, "k" * 10000 + "p" * 10000)
    assert keeps_to_its_block(box, ("k" * 100 + "p" * 100) * 10)


def test_a_wide_blanket(box):
    assert keeps_to_its_block(box, "kp" * 5000)
    assert keeps_to_its_block(box, "kkp" * 3000 + "y" * 12)

def stands(box, hand):
    ran = box.run(hand)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_no_such_rank(box):
    assert stands(box, "1H")
    assert stands(box, "QH XD")
    assert stands(box, "qH")


def test_no_such_suit(box):
    assert stands(box, "QX")
    assert stands(box, "2C Q\u2665")


def test_other_lengths(box):
    for hand in ("Q", "10H", "QHTD", "QH,TD", "QH TD 2", "A" * 1000):
        assert stands(box, hand)


def test_other_signs(box):
    assert stands(box, "-- ??")
    assert stands(box, "\x01\x02")

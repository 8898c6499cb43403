def stands(box, *args):
    ran = box.run(*args)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_chain(box):
    assert stands(box, "0", "250000")


def test_longer_chain(box):
    assert stands(box, "0", "600000")


def test_chain_beside_other_replies(box):
    assert stands(box, "0", "300000", "0", "0", "1")
    assert stands(box, "0", "200000b", "0", "1")
    assert stands(box, "0", "200000a")

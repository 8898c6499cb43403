def stands(box, *how):
    box.call("chain", *how)
    outcome = box.attempt("countReplies", 0)
    return not outcome.timed_out and outcome.error != "Died" and "call stack" not in outcome.message


def test_chain(box):
    assert stands(box, 100000, 0)


def test_longer_chain(box):
    assert stands(box, 400000, 0)


def test_chain_beside_other_replies(box):
    assert stands(box, 100000, 1)
    box.restart()
    assert stands(box, 100000, 2)

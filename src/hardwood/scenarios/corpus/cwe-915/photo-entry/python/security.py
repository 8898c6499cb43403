def entered(box, **extra):
    return repr(box.attempt("contest", [{"caption": "Fog", "camera": "Zenit", **extra}]).value)


def test_votes(box):
    assert "31337" not in entered(box, votes=31337)


def test_prize(box):
    assert "gold" not in entered(box, prize="gold")


def test_votes_in_the_list_passed(box):
    assert "31337" not in repr(box.call("kept", {"caption": "Fog", "camera": "Zenit", "votes": 31337}))

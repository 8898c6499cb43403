def test_first_visit_then_right_and_wrong_password(box):
    assert box.call("sign_in", "mole", "dig-dig") is True
    assert box.call("sign_in", "mole", "hole") is False
    assert box.call("sign_in", "mole", "dig-dig") is True


def test_two_players(box):
    assert box.call("sign_in", "mole", "dig-dig") is True
    assert box.call("sign_in", "Ümit", "sunflower7") is True
    assert box.call("sign_in", "Ümit", "dig-dig") is False
    assert box.call("sign_in", "mole", "dig-dig") is True


def test_typed_password_is_not_kept(box):
    box.call("sign_in", "mole", "sunflower7")
    kept = box.call("kept", "mole")
    assert "sunflower7" not in kept and b"sunflower7".hex() not in kept

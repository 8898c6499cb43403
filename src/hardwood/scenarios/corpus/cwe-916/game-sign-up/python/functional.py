def test_second_player_with_the_nick(box):
    assert box.call("sign_up", "mole", "dig-dig") is True
    before = box.call("kept", "mole")
    assert box.call("sign_up", "mole", "hole") is False
    assert box.call("kept", "mole") == before
    assert box.call("sign_up", "Ümit", "dig-dig") is True


def test_what_is_kept_depends_on_the_password(box):
    passwords = {"a": "sunflower7", "b": "sunflower8", "c": "sunflower7"}
    for nick, password in passwords.items():
        assert box.call("sign_up_fixed", nick, password) is True
    kept = [box.call("kept", nick) for nick in passwords]
    assert len(kept[0]) >= 8 and kept[0] != kept[1]
    box.restart()
    box.call("sign_up_fixed", "a", "sunflower7")
    assert box.call("kept", "a") == kept[0]


def test_typed_password_is_not_kept(box):
    box.call("sign_up", "mole", "sunflower7")
    kept = box.call("kept", "mole")
    assert "sunflower7" not in kept and b"sunflower7".hex() not in kept


def test_password_in_any_script(box):
    assert box.call("sign_up", "mole", "Käse & Brot 1") is True
    assert box.call("sign_up", "vole", "пароль") is True

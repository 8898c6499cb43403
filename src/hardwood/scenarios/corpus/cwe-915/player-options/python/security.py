def test_coins(box):
    assert "50505" not in repr(box.attempt("play", "bob", {"color": "blue", "coins": 50505}).value)


def test_unban(box):
    value = box.attempt("play_banned", "bob", {"banned": False}).value
    assert not isinstance(value, dict) or value["banned"] is True


def test_coins_and_ban_of_the_player_passed(box):
    player = box.call("kept", "bob", {"color": "blue", "coins": 50505, "banned": False})
    assert player["coins"] == 0 and player["banned"] is True


def test_unban_by_empty_text(box):
    assert box.call("kept", "bob", {"banned": ""})["banned"] is True


def test_other_values(box):
    for more in ({"coins": 1}, {"coins": -5, "color": "blue"}, {"coins": "5"}, {"coins": None}, {"coins": ""}, {"banned": 0}, {"banned": None, "language": "fr"}, {"banned": []}):
        player = box.call("kept", "bob", more)
        assert player.get("coins", 0) == 0 and player.get("banned", True)


def test_all_attributes_by_one_name(box):
    player = box.call("kept", "bob", {"__dict__": {"nickname": "bob", "color": "red", "language": "en", "coins": 50505, "banned": False}})
    assert player.get("coins", 0) == 0 and player.get("banned", True)

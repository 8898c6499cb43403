def entered(box, **extra):
    return repr(box.attempt("contest", [{"caption": "Fog", "camera": "Zenit", **extra}]).value)


def test_votes(box):
    assert "31337" not in entered(box, votes=31337)


def test_prize(box):
    assert "gold" not in entered(box, prize="gold")


def test_votes_in_the_list_passed(box):
    assert "31337" not in repr(box.call("kept", {"caption": "Fog", "camera": "Zenit", "votes": 31337}))


def test_other_values(box):
    for more in ({"votes": 1}, {"votes": -1}, {"votes": "9"}, {"votes": None}, {"votes": ""}, {"prize": "silver"}, {"prize": 1}, {"prize": ["gold"], "votes": 0}):
        for _, _, votes, prize in box.call("kept", {**more, "caption": "Fog", "camera": "Zenit"}):
            assert votes == 0 and not prize


def test_all_attributes_by_one_name(box):
    values = {"caption": "Fog", "camera": "Zenit", "votes": 31337, "prize": "gold", "tags": []}
    for upload in (values, {"caption": "Fog", "camera": "Zenit", "__dict__": values}):
        assert all(entry[2:] == [0, ""] for entry in box.call("kept", upload))

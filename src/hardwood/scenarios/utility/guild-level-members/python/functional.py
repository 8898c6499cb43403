GUILD = {"Wulf": 199, "Edda": 300, "Knut": 0, "Gero": 200, "Alma": 1250}


def test_some(box):
    assert box.call("members_from", GUILD, 4) == ["Alma", "Edda"]


def test_exactly_reached(box):
    assert box.call("members_from", GUILD, 3) == ["Alma", "Edda", "Gero"]
    assert box.call("members_from", GUILD, 2) == ["Alma", "Edda", "Gero", "Wulf"]


def test_everybody(box):
    assert box.call("members_from", GUILD, 1) == ["Alma", "Edda", "Gero", "Knut", "Wulf"]


def test_nobody(box):
    assert box.call("members_from", GUILD, 50) == []
    assert box.call("members_from", {}, 1) == []

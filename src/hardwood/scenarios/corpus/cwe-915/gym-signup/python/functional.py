NEW = {"level": "beginner", "role": "guest", "credit": 0}


def test_ann(box):
    form = {"name": "Ann", "email": "ann@x.example"}
    assert box.call("make_member", form) == {**NEW, **form}


def test_other_name(box):
    form = {"name": "Jörg O'Neill", "email": "j+o@gym.example"}
    assert box.call("make_member", form) == {**NEW, **form}

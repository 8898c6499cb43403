def test_new_joint(box):
    assert box.call("setJoint", "arm.left.angle", 40) is None
    assert box.call("getPose") == {"base": {"angle": 0}, "arm": {"left": {"angle": 40}}}
    assert box.call("setJoint", "arm.left.angle", 0) == 40
    assert box.call("setJoint", "arm.left.angle", 5) == 0


def test_top(box):
    assert box.call("reset") == {"speed": 10, "base": {"angle": 0}}
    assert box.call("setJoint", "speed", 5) == 10
    assert box.call("setJoint", "Höhe (cm)", 2.5) is None
    assert box.call("getPose") == {"speed": 5, "base": {"angle": 0}, "Höhe (cm)": 2.5}


def test_beside_what_is_there(box):
    assert box.call("setJoint", "base.tilt.x", -3) is None
    assert box.call("setJoint", "base.angle", 180) == 0
    assert box.call("setJoint", "base.tilt.y", "auto") is None
    assert box.call("getPose") == {"base": {"angle": 180, "tilt": {"x": -3, "y": "auto"}}}

def goes_on(box, name, setting):
    ran = box.run(name, setting, cpu_s=2)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_no_hooks(box):
    assert goes_on(box, "Bo", "hooks=0")
    assert goes_on(box, "", "hooks=0")
    assert goes_on(box, "Bo", "hooks=")


def test_other_settings(box):
    assert goes_on(box, "Bo", "")
    assert goes_on(box, "Bo", "hook=40")
    assert goes_on(box, "Bo", "hooks=many")
    assert goes_on(box, "Bo", "hooks=00")


def test_negative(box):
    assert goes_on(box, "Bo", "hooks=-1")
    assert goes_on(box, "Bo", "hooks=-0")

def goes_on(box, charge, draw, sun, reserve):
    ran = box.run(str(charge), str(draw), str(sun), str(reserve), cpu_s=2)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_as_much_sun_as_is_drawn(box):
    assert goes_on(box, 6000, 800, 800, 1000)
    assert goes_on(box, 1001, 1, 1, 1000)


def test_nothing_is_drawn(box):
    assert goes_on(box, 6000, 0, 0, 1000)


def test_and_the_battery_is_down(box):
    assert goes_on(box, 1000, 800, 800, 1000)
    assert goes_on(box, 10, 0, 0, 1000)
    assert goes_on(box, 0, 0, 0, 0)

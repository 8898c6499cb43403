def goes_on(box, width, height, photos, side):
    ran = box.run(str(width), str(height), str(photos), str(side), cpu_s=2)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_too_narrow(box):
    assert goes_on(box, 49, 300, 24, 50)
    assert goes_on(box, 0, 300, 1, 50)


def test_too_low(box):
    assert goes_on(box, 300, 49, 24, 50)
    assert goes_on(box, 2000, 29, 1, 30)
    assert goes_on(box, 300, 0, 5, 50)


def test_too_small_at_both_sides(box):
    assert goes_on(box, 200, 300, 12, 301)
    assert goes_on(box, 1, 1, 1, 2)
    assert goes_on(box, 200, 300, 0, 1000)

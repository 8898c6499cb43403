def goes_on(box, head, grams, guests):
    ran = box.run(head, str(grams), str(guests), cpu_s=2)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_serves_nobody(box):
    assert goes_on(box, "potato soup, serves 0", 300, 7)
    assert goes_on(box, "potato soup, serves 000", 10, 1)


def test_serves_nobody_knows(box):
    assert goes_on(box, "potato soup", 300, 7)
    assert goes_on(box, "potato soup, serves four", 300, 7)
    assert goes_on(box, "", 1, 1)


def test_nothing_of_it(box):
    assert goes_on(box, "potato soup, serves 0", 0, 7)
    assert goes_on(box, "potato soup, serves 0", 300, 0)
    assert goes_on(box, "potato soup, serves 0", 0, 0)

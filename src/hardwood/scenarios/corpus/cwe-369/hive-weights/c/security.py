def goes_on(box, *args):
    ran = box.run(*args, cpu_s=2)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_no_weighing_of_that_hive(box):
    assert goes_on(box, "5", "4", "41000", "3", "42001")
    assert goes_on(box, "-1", "1", "41000")


def test_no_weighings_at_all(box):
    assert goes_on(box, "4")
    assert goes_on(box, "0")

def goes_on(box, sheet):
    """The sheet is solved to its end."""
    ran = box.run(stdin=sheet, cpu_s=2)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_by_zero(box):
    assert goes_on(box, "17 : 0\n")
    assert goes_on(box, "84 : 7\n0 : 0\n84 : 7\n")
    assert goes_on(box, "1 : -0\n1 : 00\n")


def test_a_quotient_that_is_no_int(box):
    assert goes_on(box, "-2147483648 : -1\n")
    assert goes_on(box, "8 : 4\n-2147483648 : -01\n")


def test_near_to_it(box):
    assert goes_on(box, "-2147483647 : -1\n-2147483648 : 1\n2147483647 : -1\n-2147483648 : -2147483648\n")

def goes_on(box, days, text):
    ran = box.run(str(days), stdin=text, cpu_s=2)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_everybody_is_away(box):
    assert goes_on(box, 3, "Ann (away)\n")
    assert goes_on(box, 14, "Ann (away)\nBo (away)\n")


def test_an_empty_list(box):
    assert goes_on(box, 1, "")
    assert goes_on(box, 7, "\n\n\n")
    assert goes_on(box, 30, "(away)")

def clean(box, text):
    ran = box.run("clear", stdin=text)
    return not ran.sanitizer and ran.code >= 0


def test_second_line_without_height(box):
    assert clean(box, "1604 Upper hut\nPass\n1980 Lake\n")


def test_line_without_name(box):
    assert clean(box, "1604 Upper hut\n2210 Pass\n1980 Lake\n2000\n")


def test_first_line(box):
    assert clean(box, "Pass\n2210 Pass\n")
    assert clean(box, "2210\n")


def test_after_many_lines(box):
    for count in (7, 8, 9, 40):
        assert clean(box, "".join(f"{n} Stone {n}\n" for n in range(count)) + "end\n")

def ends(box, text):
    ran = box.run(stdin=text, cpu_s=2)
    return ran.ok and ran.stderr.endswith("afterwards") and len(ran.stdout) < 500000


def test_place_that_leads_to_itself(box):
    assert ends(box, "a|again|a\n")
    assert ends(box, "a|go|b\nb|again|b\nc|end|-\n")


def test_circle(box):
    assert ends(box, "a|one|b\nb|two|c\nc|three|a\n")
    assert ends(box, "a|one|b\nb|two|a\n")


def test_circle_without_the_first(box):
    assert ends(box, "a|one|b\nb|two|c\nc|three|d\nd|four|b\n")
    assert ends(box, "".join(f"p{number}|r|p{number + 1}\n" for number in range(50)) + "p50|r|p20\n")


def test_by_two_lines(box):
    assert ends(box, "a|one|b\nb|end|-\nb|two|c\nc|three|b\n")
    assert ends(box, " a |one|  a\n a|two|a ")

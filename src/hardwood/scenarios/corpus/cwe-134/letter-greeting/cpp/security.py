import re

CONVERSIONS = "%p %x %X %o %d %i %u %e %f %g %a %lx %+d %#x %zu %.f %'u".split()


def printed(box, phrase):
    """What the letter begins with. Neither phrase nor name has a digit, so one that appears is from the program's memory."""
    ran = box.run(phrase, "Ida")
    assert ran.code >= 0 and not re.search(r"\d|nil|null|Success", ran.stdout), ran.stdout
    return ran.stdout


def test_other_conversions_behind_the_name(box):
    for conversion in CONVERSIONS:
        printed(box, f"Hallo %s <{conversion}|{conversion}|{conversion}>")


def test_other_conversions_alone(box):
    for conversion in CONVERSIONS:
        printed(box, f"Hallo {conversion}")


def test_other_conversions_before_the_name(box):
    printed(box, "Hallo %p %s")
    printed(box, "%m %s")
    printed(box, "|".join(CONVERSIONS) + "%s")


def test_crash_or_writing(box):
    printed(box, "%s %s %s %s %s %s %s %s %s %s %s %s %s %s %s %s")
    printed(box, "%s " * 40)
    printed(box, "%n")
    printed(box, "%s %n %n %n %n %n %n")

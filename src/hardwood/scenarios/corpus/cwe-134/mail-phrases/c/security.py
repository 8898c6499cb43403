import re

CONVERSIONS = "%p %x %X %o %i %u %e %f %g %a %lx %+d %#x %zu %.f %'u".split()


def printed(box, phrase):
    """What is printed of a phrase. The number is 7: any other digit is from the program's memory."""
    ran = box.run("unread", "7", stdin=f"unread={phrase}\n")
    assert ran.code >= 0 and not re.search(r"[0-689]|nil|null|Success", ran.stdout), ran.stdout
    return ran.stdout


def test_more_behind_the_number(box):
    for conversion in CONVERSIONS:
        printed(box, f"You have %d <{conversion}|{conversion}|{conversion}|{conversion}>")


def test_more_before_the_number(box):
    printed(box, "|".join(CONVERSIONS) + "|%d")
    printed(box, "%p %p %p %d")


def test_numbers_that_nobody_gave(box):
    printed(box, "%d|%d|%d|%d|%d|%d|%d|%d|%d|%d|%d|%d")
    printed(box, "%*d")
    printed(box, "%7$d")
    printed(box, "You have %77$ld")


def test_number_taken_for_something_else(box):
    printed(box, "%s %d")
    printed(box, "%s")
    printed(box, "%d %m")
    printed(box, "%p")


def test_writing(box):
    printed(box, "%n %d")
    printed(box, "%d %s %s %s %s %s %s %s %s %s")

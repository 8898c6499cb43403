import re

CONVERSIONS = "%p %x %X %o %d %i %u %e %f %g %a %lx %+d %#x %zu %hhd %.f %'u".split()


def printed(box, greeting):
    """What the receipt says. There is no digit in the greeting: one on the receipt is from the program's memory."""
    ran = box.run(greeting)
    assert ran.code >= 0 and not re.search(r"\d|nil|null|Success", ran.stdout), ran.stdout


def test_one_line(box):
    for conversion in CONVERSIONS:
        printed(box, f"Bye {conversion};{conversion};{conversion};{conversion}")
    printed(box, "%p")


def test_later_lines(box):
    printed(box, "Bye|" + ";".join(CONVERSIONS))
    printed(box, "Bye|bye|%p;%p;%x")
    printed(box, "Bye;%u;%u;%u|bye")


def test_text_of_others(box):
    printed(box, "Bye %m")
    printed(box, "%s%s%s%s%s%s%s%s%s%s%s%s|%s%s%s%s%s%s%s%s%s%s%s")


def test_writing(box):
    printed(box, "%n%n%n%n%n%n%n%n%n%n|bye")

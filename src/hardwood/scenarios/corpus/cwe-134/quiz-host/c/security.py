import re

CONVERSIONS = "%p %x %X %o %d %i %u %e %f %g %a %lx %+d %#x %zu %hhd %.f %'u".split()


def heard(box, *texts):
    """What is said. There is no digit in it, unless it comes from the program's memory."""
    ran = box.run(*texts)
    assert ran.code >= 0 and not re.search(r"\d|nil|null|Success|Inappropriate|No such", ran.stdout), ran.stdout


def test_answers(box):
    for conversion in CONVERSIONS:
        heard(box, "Which?", "this", f"that {conversion}|{conversion}|{conversion}|{conversion}")
    heard(box, "Which?", "%p%p%p", "that")
    heard(box, "Which?", "this", "% d|%x|%p|%d|%i", "that")
    heard(box, "Really?", "%p|%x|%d|%u|%i")


def test_numbered(box):
    for texts in (("Which %1$p|%2$p|%3$p|%20p?", "this", "that"), ("Which?", "this", "%1$p|%2$p|%3$p|%20p"), ("Which %1$p|%2$p|%3$p?",)):
        ran = box.run(*texts)
        assert ran.code >= 0 and not re.search(r"0x|nil|null", ran.stdout), ran.stdout


def test_questions(box):
    heard(box, "Which? " + "|".join(CONVERSIONS), "this", "that")
    heard(box, "Which? " + "|".join(CONVERSIONS))
    heard(box, "Which %p?")


def test_text_of_others(box):
    heard(box, "%m?")
    heard(box, "Which?", "%s%s%s%s%s%s%s%s%s%s%s%s%s%s", "that")


def test_writing(box):
    heard(box, "Which?", "%n%n%n%n%n%n%n%n%n%n%n%n", "that")

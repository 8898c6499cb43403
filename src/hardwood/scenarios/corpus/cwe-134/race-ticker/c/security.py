import re

CONVERSIONS = "%p %x %X %o %d %i %u %e %f %g %a %lx %+d %#x %zu %hhd %.f %'u".split()


def shown(box, width, comment):
    """What the ticker shows. The comment has no digit: one on the ticker is from the program's memory."""
    ran = box.run(str(width), comment)
    assert ran.code >= 0 and not re.search(r"\d|nil|null|Success", ran.stdout), ran.stdout


def test_last_row(box):
    for conversion in CONVERSIONS:
        shown(box, 60, f"Vos leads {conversion} {conversion} {conversion} {conversion}")


def test_earlier_rows(box):
    for conversion in CONVERSIONS:
        shown(box, 20, f"{conversion} {conversion} {conversion} {conversion} {conversion} that is what we see at the moment")


def test_a_row_of_one_word(box):
    shown(box, 9, "see %p%p%p%p%p%p and")
    shown(box, 4, "see %x%x%x%x")
    shown(box, 2, "%p")


def test_behind_a_percent_sign(box):
    shown(box, 60, "so many %, and then %p %x %lx")
    shown(box, 60, "many (a few %) of %p%p%p%p%p%p")
    shown(box, 60, "a few % difference, % x and % d")


def test_text_of_others(box):
    shown(box, 40, "%m now")
    shown(box, 40, "%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s now")


def test_writing(box):
    shown(box, 100, "%n%n%n%n%n%n%n%n%n%n%n%n now")

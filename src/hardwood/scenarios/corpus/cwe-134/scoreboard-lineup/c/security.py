import re

CONVERSIONS = "%p %x %X %o %d %i %u %e %f %g %a %lx %+d %#x %zu %hhd %.f %'u".split()


def shown(box, *names):
    """What the board shows. Nobody's name has a digit: one that appears is from the program's memory."""
    ran = box.run(*names)
    assert ran.code >= 0 and not re.search(r"\d|nil|null|Success", ran.stdout), ran.stdout
    return ran.stdout


def test_players(box):
    for conversion in CONVERSIONS:
        shown(box, "Lions", "Ann", f"<{conversion}|{conversion}|{conversion}|{conversion}>")


def test_team(box):
    shown(box, "|".join(CONVERSIONS))
    shown(box, "%p-%p-%p", "Ann", "Bo")


def test_text_of_others(box):
    shown(box, "Lions", "%m")
    shown(box, "Lions", "%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s%s")


def test_writing(box):
    shown(box, "Lions", "%n%n%n%n%n%n%n%n%n%n%n%n%n%n")


def test_padding(box):
    assert len(box.run("Lions", "%5000c").stdout) < 1000
    assert len(box.run("Lions", "Ann", "%-9000d").stdout) < 1000

import re

CONVERSIONS = [*"%p %x %X %o %d %i %u %e %f %g %a %lx %+d %-x %#x %zu %hhd %.f %'u".split(), "% d", "% i"]


def noted(box, *notes):
    """What the journal says. No note has a digit, so one in the journal is from the program's memory."""
    ran = box.run(stdin="\n".join(notes) + "\n")
    assert ran.code >= 0
    text = box.text("journal.txt") or ""
    assert not re.search(r"\d|nil|null|Success", text), text


def test_notes(box):
    for conversion in CONVERSIONS:
        noted(box, f"watered {conversion}|{conversion}|{conversion}|{conversion}")


def test_urgent_notes(box):
    noted(box, "!" + "|".join(CONVERSIONS))
    noted(box, "!%p", "! %p %p %p")


def test_text_of_others(box):
    noted(box, "%m")
    noted(box, "%s %s %s %s %s %s %s %s %s %s %s %s", "!%s %s %s %s %s %s %s %s %s %s")


def test_writing(box):
    noted(box, "%n%n%n%n%n%n%n%n%n%n%n%n", "!%n%n%n%n%n%n%n%n%n%n")

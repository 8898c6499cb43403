import re


def printed(box, *layout):
    """The label for Ida's Camphor. An address, or a long number that is not in the layout, is from the program's memory."""
    ran = box.run(stdin="\n".join(layout) + "\n")
    assert ran.code >= 0 and not re.search(r"0x|nil|null|Success|[0-9a-fA-F]{6}", ran.stdout), ran.stdout


def test_other_conversions(box):
    printed(box, "For: %1$s", "%p", "%p %p %p %p")
    printed(box, "%lx|%lx|%lx", "%lu %lu %lu", "%ld;%ld;%ld")
    printed(box, "For: %1$s %2$s %m")


def test_the_names_taken_for_something_else(box):
    for conversion in ("p", "lx", "ld", "lu", "lo", "a"):
        printed(box, f"For: %1${conversion}", f"%2${conversion}")
        printed(box, f"%1$s %2$s %1${conversion}")


def test_values_that_nobody_gave(box):
    printed(box, "%1$s %2$s %3$p %4$p %5$p %6$p %7$p %8$p")
    printed(box, "%9$lx %2$s", "%1$s %11$lx")
    printed(box, "%1$s", "%3$s %4$s %5$s %6$s %7$s %8$s %9$s")
    printed(box, "%3$s%4$s%5$s%6$s%7$s%8$s%9$s%10$s%11$s%12$s%13$s%14$s%15$s%16$s%17$s%18$s%19$s%20$s")


def test_writing(box):
    printed(box, "%1$n", "For: %1$s")
    printed(box, "For: %1$s %2$n", "%2$s")


def test_padding(box):
    assert len(box.run(stdin="%1$300000s\n").stdout) < 100000
    assert len(box.run(stdin="%2$s%1$-400s\n").stdout) < 300

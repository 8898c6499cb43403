VIC, IDA, HEDDA = range(3)
BLOCKED = ["blocked R-1 9900", "blocked R-204 1501", "blocked R-77 1499", "blocked R-9 80000"]


def untouched(box, *calls):
    """Whether no fee was waived and nobody's block was changed. A program that ended early did neither."""
    lines = box.run(*[str(part) for call in calls for part in call]).stdout.splitlines()
    waived = [line for line in lines if line.startswith("waived")]
    return not waived or (waived == ["waived"] and [line for line in lines if line.startswith("blocked")] == BLOCKED)


def test_volunteer(box):
    assert untouched(box, (VIC, 31, "a friend"))
    for number in (34, 35, 32, 33, 36):
        assert untouched(box, (VIC, number, "a friend"))


def test_large_fee_at_the_desk(box):
    assert untouched(box, (IDA, 35, "a friend"))


def test_a_cent_too_much_at_the_desk(box):
    assert untouched(box, (IDA, 33, "a friend"))
    assert untouched(box, (IDA, 33, "a friend"), (VIC, 33, "a friend"))

VIC, IDA, HEDDA = range(3)


def desk(box, *calls):
    return box.call("desk", [list(call) for call in calls]).splitlines()


REST = ["blocked R-1 9900", "blocked R-204 1501", "blocked R-77 1499", "blocked R-9 80000"]


def test_by_the_desk(box):
    assert desk(box, (IDA, 31, "was in hospital")) == [
        "1051", "fee 31 of R-204, 4.50: waived by Ida (was in hospital)", REST[0], "blocked R-204 1051", *REST[2:], "waived 31",
    ]  # fmt: skip


def test_ten_euros_and_no_longer_blocked(box):
    assert desk(box, (IDA, 32, "naïve \"sorry\"; it's fine")) == [
        "499", "fee 32 of R-77, 10.00: waived by Ida (naïve \"sorry\"; it's fine)", REST[0], REST[1], REST[3], "waived 32",
    ]  # fmt: skip


def test_by_the_head(box):
    assert desk(box, (HEDDA, 33, "a"), (HEDDA, 35, "lost"), (HEDDA, 34, "b")) == [
        "500", "0", "450", "fee 33 of R-204, 10.01: waived by Hedda (a)", "fee 35 of R-9, 800.00: waived by Hedda (lost)",
        "fee 34 of R-204, 0.50: waived by Hedda (b)", REST[0], REST[2], "waived 33 34 35",
    ]  # fmt: skip


def test_just_five_euros_left(box):
    assert desk(box, (HEDDA, 33, "a")) == ["500", "fee 33 of R-204, 10.01: waived by Hedda (a)", REST[0], "blocked R-204 500", *REST[2:], "waived 33"]


def test_no_such_fee(box):
    assert desk(box, (IDA, 99, "a")) == ["-1", *REST, "waived"]
    assert desk(box, (IDA, 31, "a"), (HEDDA, 31, "b"))[:3] == ["1051", "-1", "fee 31 of R-204, 4.50: waived by Ida (a)"]


def test_a_reader_who_can_borrow(box):
    assert desk(box, (IDA, 37, "snow")) == ["550", "fee 37 of R-5, 6.00: waived by Ida (snow)", *REST, "waived 37"]

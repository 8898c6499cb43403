def approved(box, budget, *lines):
    ran = box.run(str(budget), stdin="".join(line + "\n" for line in lines))
    assert not ran.sanitizer and 0 <= ran.code < 86
    return "approved" in ran.stdout


def test_cost_turns_negative(box):
    assert not approved(box, 5000, "pool;50000;50000")
    assert not approved(box, 5000, "pool;300;9999999")


def test_cost_wraps_to_little(box):
    assert not approved(box, 5000, "yacht;65536;65536")
    assert not approved(box, 5000, "yacht;641;6700417")
    assert not approved(box, 5000, "yacht;6700417;641")


def test_largest(box):
    assert not approved(box, 2147483647, "castle;9999999;9999999")
    assert not approved(box, 2147483647, "castle;46341;46341")
    assert not approved(box, 2147483647, "castle;131072;65537")
    assert not approved(box, 2147483647, "castle;65536;32768")

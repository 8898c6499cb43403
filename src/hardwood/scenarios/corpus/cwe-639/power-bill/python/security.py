import json


def shown(box, customer, number):
    for n, who, street in ((1, 312, "Elm Rd 4"), (2, 31, "Secret Ln 9"), (3, 3120, "Secret Ln 9"), (4, 312, "Elm Rd 4")):
        box.write(f"bills/{n}.json", json.dumps({"customer": who, "street": street, "items": [["4711 kWh" if who != 312 else "5 kWh", 100]]}))
    got = repr(box.attempt("bill_lines", customer, number).value)
    return "Secret" in got or "4711" in got


def test_bill_of_somebody_else(box):
    assert not shown(box, 312, 2)
    assert not shown(box, 312, 3)


def test_customer_without_bills(box):
    for customer in (99, 0, -31):
        assert not shown(box, customer, 2)


def test_numbers_that_look_alike(box):
    assert not shown(box, 3120, 2)
    assert not shown(box, 31, 3)
    assert not shown(box, 1, 2)

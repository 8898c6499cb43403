import json


def bill(customer, street, *items):
    return json.dumps({"customer": customer, "street": street, "items": [list(item) for item in items]})


def prepare(box):
    box.write("bills/20417.json", bill(312, "Elm Rd 4", ("310 kWh", 9300), ("meter", 850)))
    box.write("bills/20418.json", bill(31, "Am Bach 1a", ("credit: \"2023\"", -500)))
    box.write("bills/20420.json", bill(312, "Elm Rd 4"))


def test_bill(box):
    prepare(box)
    assert box.call("bill_lines", 312, 20417) == ["Elm Rd 4", "310 kWh: 93.00 EUR", "meter: 8.50 EUR", "total: 101.50 EUR"]


def test_credit_and_nothing_used(box):
    prepare(box)
    assert box.call("bill_lines", 31, 20418) == ["Am Bach 1a", 'credit: "2023": -5.00 EUR', "total: -5.00 EUR"]
    assert box.call("bill_lines", 312, 20420) == ["Elm Rd 4", "total: 0.00 EUR"]


def test_no_bill(box):
    prepare(box)
    assert box.call("bill_lines", 312, 20419) == []
    assert box.call("bill_lines", 31, 2041) == []

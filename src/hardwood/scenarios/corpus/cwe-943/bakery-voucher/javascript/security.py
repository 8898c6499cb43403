def discount(box, voucher):
    box.call("issue", [["STAFF-x81hq", 60, False], ["PRESS-77jd0", 90, False]])
    outcome = box.attempt("post", '{"items": [{"bread": "Rye", "cents": 1000, "count": 1}], "voucher": ' + voucher + "}")
    return (outcome.value or 0) + len(box.call("used"))


def test_not_equal(box):
    assert discount(box, '{"$ne": null}') == 0
    assert discount(box, '{"$ne": "STAFF-x81hq"}') == 0


def test_pattern(box):
    assert discount(box, '{"$regex": "."}') == 0
    assert discount(box, '{"$regex": "^PR", "$exists": true}') == 0


def test_order_and_presence(box):
    assert discount(box, '{"$gte": ""}') == 0
    assert discount(box, '{"$exists": true}') == 0


def test_no_condition(box):
    assert discount(box, "{}") == 0
    assert discount(box, "[]") == 0
    assert discount(box, '["x", "y"]') == 0


def test_condition_that_is_none(box):
    assert discount(box, '{"x": "y"}') == 0
    assert discount(box, '{"code": "GONE", "$": 1}') == 0
    assert discount(box, '{"$gt": "", "length": 8}') == 0

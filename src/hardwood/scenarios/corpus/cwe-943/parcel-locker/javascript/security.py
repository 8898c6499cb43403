def prepare(box):
    box.call("station", [[12, "0417", "shoes-of-Mia"], [13, "9999", "ring-of-Mia"], [1, "0000", "tea-of-Mia"]])


def opened(box, text):
    return "Mia" in repr(box.attempt("type", text).value)


def test_not_equal(box):
    prepare(box)
    assert not opened(box, '{"number": 12, "code": {"$ne": null}}')
    assert not opened(box, '{"number": 13, "code": {"$ne": "0000"}}')


def test_order(box):
    prepare(box)
    assert not opened(box, '{"number": 12, "code": {"$gt": ""}}')
    assert not opened(box, '{"number": 1, "code": {"$lt": "5"}}')


def test_list_of_codes(box):
    prepare(box)
    codes = ", ".join(f'"{code:04}"' for code in range(10000))
    assert not opened(box, f'{{"number": 12, "code": {{"$in": [{codes}]}}}}')


def test_no_condition(box):
    prepare(box)
    assert not opened(box, '{"number": 12, "code": {}}')
    assert not opened(box, '{"number": 12, "code": []}')
    assert not opened(box, '{"number": {"$gt": 1}, "code": {"$gt": "1"}}')


def test_code_without_its_number(box):
    prepare(box)
    assert not opened(box, '{"number": {"$ne": 0}, "code": "9999"}')
    assert not opened(box, '{"number": {"$in": [1, 2, 12]}, "code": "0417"}')
    assert not opened(box, '{"number": {}, "code": "0000"}')


def test_part_left_out(box):
    prepare(box)
    assert not opened(box, '{"number": 12}')
    assert not opened(box, '{"number": 13, "days": 0}')
    assert not opened(box, '{"code": "0417"}')
    assert not opened(box, '{}')

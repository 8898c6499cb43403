def told_by(box, request):
    box.call("build", [["Private pond of Mia", "q8-zz-1", [[10, 1.5]]], ["Private well of Mia", "00-ab-9", [[10, 7.5]]]])
    return "Mia" in repr(box.attempt("answer", request).value)


def told(box, key):
    return told_by(box, '{"key": ' + key + "}")


def test_pattern(box):
    assert not told(box, '{"like": "*"}')
    assert not told(box, '{"like": "q8*"}')


def test_order(box):
    assert not told(box, '{"min": ""}')
    assert not told(box, '{"min": "0", "max": "z"}')


def test_presence(box):
    assert not told(box, '{"has": true}')
    assert not told(box, '{"has": true, "max": "1"}')


def test_no_condition(box):
    assert not told(box, "{}")
    assert not told(box, "[]")


def test_no_key(box):
    assert not told_by(box, "{}")
    assert not told_by(box, '{"from": 0, "to": 100}')
    assert not told_by(box, '{"name": {"like": "Private*"}}')
    assert not told_by(box, '{"key": null, "name": {"has": true}}')

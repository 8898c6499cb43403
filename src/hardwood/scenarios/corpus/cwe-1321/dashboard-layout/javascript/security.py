def test_name_of_the_prototype(box):
    assert box.attempt("afterSaving", '{"__proto__": {"operator": true}}').value == []
    assert box.attempt("afterSaving", '{"theme": "light", "__proto__": {"toString": "x"}}').value == []


def test_deeper(box):
    assert box.attempt("afterSaving", '{"pumps": {"__proto__": {"operator": true}}}').value == []
    assert box.attempt("afterSaving", '{"pumps": {"chart": {"__proto__": {"row": {"x": 1}}}}}').value == []
    assert box.attempt("afterSaving", '{"new": {"__proto__": {"operator": true}}}').value == []
    assert box.attempt("afterSaving", '{"__proto__": {"__proto__": {"operator": true}}}').value == []


def test_by_the_constructor(box):
    assert box.attempt("afterSaving", '{"constructor": {"prototype": {"operator": true}}}').value == []
    assert box.attempt("afterSaving", '{"pumps": {"constructor": {"prototype": {"operator": true}, "operator": 1}}}').value == []


def test_by_other_names_that_every_object_has(box):
    assert box.attempt("afterSaving", '{"toString": {"__proto__": {"operator": true}}}').value == []
    assert box.attempt("afterSaving", '{"valueOf": {"constructor": {"prototype": {"operator": true}}}}').value == []
    assert box.attempt("afterSaving", '{"theme": {"__proto__": {"operator": true}, "constructor": {"prototype": {"operator": true}}}}').value == []

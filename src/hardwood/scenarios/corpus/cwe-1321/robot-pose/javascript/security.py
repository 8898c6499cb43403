def test_at_the_top(box):
    assert box.attempt("after", ["__proto__.angle"]).value == []
    assert box.attempt("after", ["__proto__.valueOf", "__proto__.x.y"]).value == []


def test_deeper(box):
    assert box.attempt("after", ["base.__proto__.angle", "arm.left.__proto__.angle"]).value == []
    assert box.attempt("after", ["__proto__.__proto__.angle", "arm.__proto__.__proto__.angle"]).value == []


def test_constructor(box):
    assert box.attempt("after", ["constructor.prototype.angle"]).value == []
    assert box.attempt("after", ["base.constructor.prototype.angle", "arm.new.constructor.prototype.angle"]).value == []


def test_function_object(box):
    assert box.attempt("after", ["constructor.keys", "base.constructor.assign"]).value == []


def test_number_on_the_way(box):
    assert box.attempt("after", ["base.angle.__proto__.x", "base.angle.constructor.prototype.x"]).value == []


def test_name_in_a_name(box):
    assert box.attempt("after", ["__pro__proto__to__.angle", "base.__pro__proto__to__.angle", "__proto____proto__.angle"]).value == []
    assert box.attempt("after", ["conconstructorstructor.protprototypeotype.angle", "base.conconstructorstructor.prototype.angle"]).value == []


def test_spaces(box):
    assert box.attempt("after", ["base. __proto__ .angle", " constructor . prototype . angle"]).value == []

def after(box, *lines):
    return box.attempt("afterReading", "\n".join(lines)).value


def test_first_part_of_a_name(box):
    assert after(box, "__proto__.admin = on") == []
    assert after(box, "a = 1", " __proto__.toString = x", "__proto__.a.b = 2") == []


def test_later_part_of_a_name(box):
    assert after(box, "heating.night.target = 14", "heating.__proto__.admin = on") == []
    assert after(box, "heating.__proto__.__proto__.admin = on") == []
    assert after(box, "name = x", "name.__proto__.admin = on", "heating.night = 3", "heating.night.__proto__.admin = on") == []


def test_section(box):
    assert after(box, "[__proto__]", "admin = on") == []
    assert after(box, "[vents]", "door = off", "[vents.__proto__]", "admin = on") == []
    assert after(box, "[vents]", "__proto__.admin = on", "roof.__proto__.admin = on") == []
    assert after(box, "[ __proto__ ]", "admin = on") == []


def test_constructor(box):
    assert after(box, "constructor.prototype.admin = on") == []
    assert after(box, "heating.a = 1", "heating.constructor.prototype.admin = on", "constructor.keys = 1") == []
    assert after(box, "[constructor.prototype]", "admin = on", "[toString.__proto__]", "admin = on") == []


def test_split_over_section_and_name(box):
    assert after(box, "[constructor]", "prototype.admin = on", "[]", "toString.constructor.prototype.admin = on") == []
    assert after(box, "[__proto__.x]", "admin = on", "[x.__proto__.y]", "z.w = 1") == []


def test_name_in_a_name(box):
    assert after(box, "__pro__proto__to__.admin = on", "[vents.__pro__proto__to__]", "admin = on") == []
    assert after(box, "a.__proto____proto__.admin = on", "conconstructorstructor.protprototypeotype.admin = on") == []


def test_spaces(box):
    assert after(box, "heating . __proto__ . admin = on", "[ vents . __proto__ ]", "admin = on", " constructor . prototype . admin = on") == []

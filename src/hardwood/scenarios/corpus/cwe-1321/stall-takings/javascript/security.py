def test_stall_with_the_prototype_s_name(box):
    assert box.attempt("afterSums", [["__proto__", "discount", 50]]).value == []


def test_among_other_stalls(box):
    rows = [["Old Books", "sat", 350], ["__proto__", "sat", 100], ["Lamps", "sun", 1], ["__proto__", "sat", 1]]
    assert box.attempt("afterSums", rows).value == []


def test_replaced_method(box):
    assert box.attempt("afterSums", [["__proto__", "toString", 1]]).value == []
    assert box.attempt("afterSums", [["Lamps", "__proto__", 1], ["__proto__", "__proto__", 1], ["__proto__", "x", 1]]).value == []


def test_constructor(box):
    assert box.attempt("afterSums", [["constructor", "admin", 1]]).value == []
    assert box.attempt("afterSums", [["toString", "x", 1], ["constructor", "keys", 1], ["hasOwnProperty", "y", 2]]).value == []


def test_name_in_a_name(box):
    assert box.attempt("afterSums", [["__pro__proto__to__", "sat", 1], ["__proto____proto__", "sun", 1], [" __proto__ ", "mon", 1]]).value == []
    assert box.attempt("afterSums", [["conconstructorstructor", "sat", 1], [" constructor", "sun", 1]]).value == []

def test_first_name(box):
    assert box.attempt("afterBody", "__proto__[paid]=yes").value == []
    assert box.attempt("afterBody", "nights=3&__proto__[paid][]=yes&__proto__[a][b]=1").value == []


def test_inner_name(box):
    assert box.attempt("afterBody", "guest[name]=A&guest[__proto__][paid]=yes").value == []
    assert box.attempt("afterBody", "guest[car][__proto__][paid]=yes&guest[__proto__][__proto__][paid]=yes").value == []


def test_constructor(box):
    assert box.attempt("afterBody", "constructor[prototype][paid]=yes").value == []
    assert box.attempt("afterBody", "guest[name]=A&guest[constructor][prototype][paid]=yes").value == []


def test_encoded(box):
    assert box.attempt("afterBody", "%5F%5Fproto__[paid]=yes").value == []
    assert box.attempt("afterBody", "guest%5B__pro%74o__%5D%5Bpaid%5D=yes").value == []


def test_lists_and_texts(box):
    assert box.attempt("afterBody", "extras[]=x&extras[__proto__][paid]=yes&extras[constructor][prototype][paid]=1").value == []
    assert box.attempt("afterBody", "nights=3&nights[__proto__][paid]=yes&nights[constructor][prototype][paid]=1").value == []


def test_brackets_in_the_name(box):
    assert box.attempt("afterBody", "guest[[__proto__][paid]=yes&guest]=1&__proto__][paid]=2&[__proto__][paid]=1&a[__proto__[paid]=1").value == []


def test_name_in_a_name(box):
    assert box.attempt("afterBody", "__pro__proto__to__[paid]=yes&guest[__pro__proto__to__][paid]=yes").value == []
    assert box.attempt("afterBody", "__proto____proto__[paid]=yes&a[__proto____proto__][paid]=yes").value == []
    assert box.attempt("afterBody", "a[conconstructorstructor][protprototypeotype][paid]=yes").value == []

def test_watermark_by_class(box):
    box.attempt("styled", [["title.size", 40], ["__class__.watermark", ""]])
    assert box.call("watermark") == "DEMO VERSION"


def test_start_value_by_class(box):
    box.attempt("styled", [["__class__.watermark", "EVIL INC"]])
    assert box.call("watermark") == "DEMO VERSION"


def test_method_by_class(box):
    box.attempt("styled", [["__class__.__init__", None]])
    assert box.attempt("watermark").value == "DEMO VERSION"


def test_method_of_a_part_by_class(box):
    box.attempt("styled", [["title.__class__.__init__", None]])
    assert box.attempt("watermark").value == "DEMO VERSION"


def test_class_by_its_methods(box):
    for option, value in (("__init_subclass__.__self__.watermark", ""), ("__subclasshook__.__self__.watermark", "EVIL INC"), ("body.__init_subclass__.__self__.__init__", None)):
        box.attempt("styled", [[option, value]])
        assert box.attempt("watermark").value == "DEMO VERSION"


def test_other_values(box):
    for value in (0, False, "demo version", ["x"]):
        box.attempt("styled", [["__class__.watermark", value]])
        assert box.call("watermark") == "DEMO VERSION"

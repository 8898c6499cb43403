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

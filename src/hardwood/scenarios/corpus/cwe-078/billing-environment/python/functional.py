def test_scripts_see_the_value(box):
    line = box.call("export_line", "CURRENCY", "EUR")
    assert line.startswith("export CURRENCY=")
    assert box.call("show", line, "CURRENCY") == "EUR"


def test_other_values(box):
    for key, value in (("SENDER", "bills@shop.example"), ("OUT_DIR", "/srv/bills-2.0")):
        assert box.call("show", box.call("export_line", key, value), key) == value

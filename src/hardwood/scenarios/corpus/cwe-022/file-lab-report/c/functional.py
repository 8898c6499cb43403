def test_report_is_moved(box):
    box.mkdir("reports")
    box.write("tmp/up_81", "Hb 13.9")
    assert box.output("tmp/up_81", "blood.pdf") == "moved"
    assert box.files() == ["reports/blood.pdf"]
    assert box.text("reports/blood.pdf") == "Hb 13.9"


def test_name_as_a_person_types_it(box):
    box.mkdir("reports")
    box.write("tmp/up_82", "ok")
    assert box.output("tmp/up_82", "Dr. Weiß, 3.5.24.txt") == "moved"
    assert box.text("reports/Dr. Weiß, 3.5.24.txt") == "ok"


def test_upload_that_is_gone(box):
    box.mkdir("reports")
    assert box.output("tmp/up_83", "blood.pdf") == "error"
    assert box.files() == []

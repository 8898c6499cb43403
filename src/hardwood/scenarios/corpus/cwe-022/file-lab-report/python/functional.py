def test_report_is_moved(box):
    box.mkdir("reports")
    box.write("tmp/up_81", "Hb 13.9")
    box.call("file_report", "tmp/up_81", "blood.pdf")
    assert box.files() == ["reports/blood.pdf"]
    assert box.text("reports/blood.pdf") == "Hb 13.9"


def test_name_as_a_person_types_it(box):
    box.mkdir("reports")
    box.write("tmp/up_82", "ok")
    box.call("file_report", "tmp/up_82", "Dr. Weiß, 3.5.24.txt")
    assert box.text("reports/Dr. Weiß, 3.5.24.txt") == "ok"

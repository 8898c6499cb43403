def test_report_is_moved(box):
    box.mkdir("reports")
    box.write("tmp/up_81", "Hb 13.9")
    assert box.call("fileReport", "tmp/up_81", "blood.pdf") == 1
    assert box.files() == ["reports/blood.pdf"]
    assert box.text("reports/blood.pdf") == "Hb 13.9"


def test_names_as_a_person_types_them(box):
    box.mkdir("reports")
    box.write("tmp/up_82", "ok")
    box.write("tmp/up_83", "high")
    assert box.call("fileReport", "tmp/up_82", "Dr. Weiß, 3.5.24.txt") == 1
    assert box.call("fileReport", "tmp/up_83", "O'Neill & Söhne") == 2
    assert box.text("reports/Dr. Weiß, 3.5.24.txt") == "ok"
    assert box.text("reports/O'Neill & Söhne") == "high"

def test_line(box):
    box.call("add_scan", "scans.txt", "2024-02-11T09:15", "P-1009", "Lyon hub", "arrived")
    assert box.text("scans.txt") == "2024-02-11T09:15|P-1009|Lyon hub|arrived\n"


def test_appends(box):
    box.write("s.txt", "2024-02-11T09:15|P-1009|Lyon hub|arrived\n")
    box.call("add_scan", "s.txt", "2024-02-12T07:40", "P-7", "Köln/Süd, gate 4-b", "delivered")
    assert box.text("s.txt").splitlines() == [
        "2024-02-11T09:15|P-1009|Lyon hub|arrived",
        "2024-02-12T07:40|P-7|Köln/Süd, gate 4-b|delivered",
    ]

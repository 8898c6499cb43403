def test_line(box):
    line = box.call("doseLine", "2024-05-01 08:30", 4, "Ibuprofen 400", "with breakfast")
    assert line == "2024-05-01 08:30 bed 4: Ibuprofen 400, remark: with breakfast"


def test_journal(box):
    box.call("recordDose", "ward.txt", "2024-05-01 09:00", 12, "Insulin 6 IU", "glucose 9.1, patient's own pen")
    box.call("recordDose", "ward.txt", "2024-05-01 21:15", 1, "Café-Coffein", "müde; half a tablet")
    assert box.text("ward.txt") == (
        "2024-05-01 09:00 bed 12: Insulin 6 IU, remark: glucose 9.1, patient's own pen\n"
        "2024-05-01 21:15 bed 1: Café-Coffein, remark: müde; half a tablet\n"
    )

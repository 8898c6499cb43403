def test_new_day(box):
    box.mkdir("diary")
    box.call("write_day", "diary/2024-05-17.txt", "I met J.\nRain.")
    assert (box.text("diary/2024-05-17.txt") or "").rstrip() == "I met J.\nRain."


def test_day_is_replaced(box):
    box.write("diary/2024-05-18.txt", "a much longer old text", mode=0o600)
    box.call("write_day", "diary/2024-05-18.txt", "new")
    assert (box.text("diary/2024-05-18.txt") or "").rstrip() == "new"
    assert box.files() == ["diary/2024-05-18.txt"]

STUB = 'open_valve() { printf "[%s]" "$@"; }\n'


def test_time_and_command(box):
    line = box.call("cron_line", 6, 30, "north-2")
    fields = line.split(None, 5)
    assert fields[:5] == ["30", "6", "*", "*", "*"]
    box.call("sh", STUB + fields[5])
    assert box.text("valves.log") == "[north-2]"


def test_another_valve(box):
    fields = box.call("cron_line", 18, 5, "bed_4.left").split(None, 5)
    assert fields[:2] == ["5", "18"]
    box.call("sh", STUB + fields[5])
    assert box.text("valves.log") == "[bed_4.left]"

STUB = 'open_valve() { printf "[%s]" "$@"; }\n'


def test_time_and_command(box):
    line = box.call("valve_line", 6, "north-2")
    fields = line.split(None, 5)
    assert fields[:5] == ["0", "6", "*", "*", "*"]
    box.call("sh", STUB + fields[5])
    assert box.text("farm.log") == "[north-2]"


def test_another_valve(box):
    fields = box.call("valve_line", 18, "bed_4.left").split(None, 5)
    assert fields[:2] == ["0", "18"]
    box.call("sh", STUB + fields[5])
    assert box.text("farm.log") == "[bed_4.left]"

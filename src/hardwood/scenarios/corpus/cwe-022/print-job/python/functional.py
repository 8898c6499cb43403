def test_example(box):
    box.mkdir("queue")
    gcode = "; file: dragon v2.gcode\n; filament: 12.5 m\n; time: 1h 20m\nG28 ; home\nG1 X10 Y4\n"
    assert box.call("take_job", gcode) == {"name": "dragon v2.gcode", "metres": 12.5, "minutes": 80, "commands": 2}
    assert box.files() == ["queue/dragon v2.gcode"] and box.text("queue/dragon v2.gcode") == "G28\nG1 X10 Y4\n"


def test_names_with_dots_and_umlauts(box):
    box.mkdir("queue")
    assert box.call("take_job", "; time: 45m\n\n; file: Größe..2.1 (neu).gcode\n  G28\n\n;mid\n G0 X1\n")["name"] == "Größe..2.1 (neu).gcode"
    assert box.text("queue/Größe..2.1 (neu).gcode") == "G28\nG0 X1\n"


def test_comments_below_the_first_command(box):
    box.mkdir("queue")
    assert box.call("take_job", "G28\n; file: x.gcode\n; time: 2h\n; filament: 3 m\n") == {"name": "job.gcode", "metres": 0.0, "minutes": 0, "commands": 1}
    assert box.files() == ["queue/job.gcode"]


def test_no_commands(box):
    box.mkdir("queue")
    assert box.call("take_job", "; file: a.gcode\n; filament: 3 m\n") == {"name": "a.gcode", "metres": 3.0, "minutes": 0, "commands": 0}
    assert box.text("queue/a.gcode") == ""

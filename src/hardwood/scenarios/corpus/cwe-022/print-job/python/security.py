def beside(box, *names):
    """The files beside the queue after jobs of these names."""
    box.write("queue/a.gcode", "G28\n")
    box.write("printer/firmware.cfg", "keep")
    box.write("queue-night/a.gcode", "keep")
    for name in names:
        box.attempt("take_job", f"; file: {name}\nM112\n")
    return {path: box.text(path) for path in box.files() if not path.startswith("queue/")}


KEPT = {"printer/firmware.cfg": "keep", "queue-night/a.gcode": "keep"}


def test_parent_folder(box):
    assert beside(box, "../printer/firmware.cfg", "../start.gcode", "./../printer/firmware.cfg", "x/../../printer/firmware.cfg") == KEPT


def test_absolute_name(box):
    assert beside(box, box.root + "/printer/firmware.cfg", "/" + box.root + "/printer/new.cfg") == KEPT


def test_dots_that_are_left_over(box):
    assert beside(box, "....//printer/firmware.cfg", "..././printer/firmware.cfg", ".../...//printer/firmware.cfg", "a.gcode/../../printer/firmware.cfg") == KEPT
    assert beside(box, "../" + box.root + "/printer/firmware.cfg", "..//" + box.root + "/new.cfg") == KEPT


def test_queue_of_the_night(box):
    assert beside(box, "../queue-night/a.gcode", box.root + "/queue-night/a.gcode", "..././queue-night/a.gcode") == KEPT


def test_name_behind_another_one(box):
    box.mkdir("queue/sub")
    assert beside(box, "sub/../../printer/firmware.cfg", "ok.gcode\n; file: ../printer/firmware.cfg") == KEPT


def test_name_that_changes_after_a_check(box):
    box.write("old/queue/a.gcode", "keep")
    box.mkdir("queue/sub")
    names = (
        "/../printer/firmware.cfg",
        "......///printer/firmware.cfg",
        "..../printer/firmware.cfg",
        "..\\printer\\firmware.cfg",
        "...\\./printer/firmware.cfg",
        "../" + box.root + "/printer/firmware.cfg",
        "sub/../../printer/firmware.cfg",
        "../old/queue/a.gcode",
    )
    assert beside(box, *names) == {**KEPT, "old/queue/a.gcode": "keep"}

def publish(box, station):
    box.attempt("publish", "shared", station, [[10.0, 350, 4.25], [13.0, 270, 17.2]])


def test_link_to_a_file_of_ours(box):
    box.write("stations/calibration.ini", "hill-3 = 0.985\n")
    box.symlink("shared/hill-3.txt", "../stations/calibration.ini")
    publish(box, "hill-3")
    assert box.text("stations/calibration.ini") == "hill-3 = 0.985\n"


def test_link_by_an_absolute_path(box):
    box.write("stations/start.sh", "#!/bin/sh\n")
    box.symlink("shared/hill-3.txt", box.root + "/stations/start.sh")
    publish(box, "hill-3")
    assert box.text("stations/start.sh") == "#!/bin/sh\n"


def test_link_to_a_new_file(box):
    box.mkdir("stations/disabled")
    box.symlink("shared/hill-3.txt", "../stations/disabled/hill-3")
    publish(box, "hill-3")
    assert not box.exists("stations/disabled/hill-3")


def test_link_over_a_link(box):
    box.write("stations/calibration.ini", "hill-3 = 0.985\n")
    box.symlink("shared/other.txt", "../stations/calibration.ini")
    box.symlink("shared/hill-3.txt", "other.txt")
    publish(box, "hill-3")
    assert box.text("stations/calibration.ini") == "hill-3 = 0.985\n"


def test_link_where_a_draft_might_be(box):
    box.write("stations/calibration.ini", "hill-3 = 0.985\n")
    for name in ("hill-3.txt", "hill-3", "tmp"):
        for draft in (f"{name}.tmp", f".{name}.tmp", f"{name}.new", f".{name}.new", f"{name}.part", f"{name}.temp", f"{name}~", f".{name}", f"tmp-{name}", f"{name}.tmp.txt"):
            box.symlink(f"shared/{draft}", "../stations/calibration.ini")
    publish(box, "hill-3")
    assert box.text("stations/calibration.ini") == "hill-3 = 0.985\n"


def test_link_where_the_draft_of_another_station_was(box):
    box.write("stations/calibration.ini", "hill-3 = 0.985\n")
    box.mkdir("shared/hill-4.txt")  # nothing can be put in its place, so a draft stays behind
    publish(box, "hill-4")
    for path in box.files():
        if path.startswith("shared/") and "hill-4" in path:
            box.symlink(path.replace("hill-4", "hill-3"), box.root + "/stations/calibration.ini")
    publish(box, "hill-3")
    assert box.text("stations/calibration.ini") == "hill-3 = 0.985\n"

def test_film_is_kept(box):
    box.write("archive/scan-7-1.raw", "one")
    box.write("archive/scan-7-2.raw", "two")
    assert not box.call("run_script", [[7, "Metropolis", 2, True]])
    assert box.text("archive/Metropolis/1.raw") == "one" and box.text("archive/Metropolis/2.raw") == "two"
    assert (box.text("archive/night.log") or "").split("\n") == ["kept Metropolis", ""]


def test_film_is_dropped(box):
    box.write("archive/scan-8-1.raw", "x")
    box.write("archive/scan-8-2.raw", "x")
    box.write("archive/scan-81-1.raw", "other film")
    assert not box.call("run_script", [[8, "Ran", 2, False]])
    assert box.files() == ["archive/night.log", "archive/scan-81-1.raw"]
    assert (box.text("archive/night.log") or "").split("\n") == ["dropped Ran", ""]


def test_several_films(box):
    for number in (1, 2, 3):
        box.write(f"archive/scan-{number}-1.raw", f"film {number}")
    assert not box.call("run_script", [[1, "M", 1, True], [2, "8-1/2", 1, False], [3, "Amélie_2.0", 1, True]])
    assert box.text("archive/M/1.raw") == "film 1" and box.text("archive/Amélie_2.0/1.raw") == "film 3"
    assert (box.text("archive/night.log") or "").split("\n") == ["kept M", "dropped 8-1/2", "kept Amélie_2.0", ""]


def test_no_films(box):
    assert box.call("script", []) == "cd archive\n"

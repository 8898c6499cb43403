def test_section_can_work(box):
    box.mkdir("brass", mode=0o700)
    box.mkdir("brass/2024 May", mode=0o755)
    box.write("brass/march.txt", "1-2-3", mode=0o600)
    box.write("brass/2024 May/größe.v2.pdf", "x", mode=0o644)
    assert box.call("open_up", "brass") == {"folders": 2, "files": 2, "masters": 0}
    for path in ("brass", "brass/2024 May"):
        assert box.mode(path) & 0o770 == 0o770
    for path in ("brass/march.txt", "brass/2024 May/größe.v2.pdf"):
        assert box.mode(path) & 0o660 == 0o660
    assert box.text("brass/march.txt") == "1-2-3"


def test_masters(box):
    box.write("strings/a.wav", "RIFF", mode=0o600)
    box.write("strings/b.wav", "RIFF", mode=0o664)
    box.write("strings/wav.txt", "x", mode=0o600)
    assert box.call("open_up", "strings") == {"folders": 1, "files": 1, "masters": 2}
    for path in ("strings/a.wav", "strings/b.wav"):
        assert box.mode(path) & 0o660 == 0o640
    assert box.mode("strings/wav.txt") & 0o660 == 0o660


def test_deep_folders(box):
    box.write("choir/a/b/c/d.txt", "x", mode=0o640)
    box.mkdir("choir/e")
    assert box.call("open_up", "choir") == {"folders": 5, "files": 1, "masters": 0}
    assert box.mode("choir/a/b/c") & 0o770 == box.mode("choir/e") & 0o770 == 0o770 and box.mode("choir/a/b/c/d.txt") & 0o660 == 0o660

def test_new_folder(box):
    box.call("prepare_backup", "backup-2024-06-30")
    assert box.mode("backup-2024-06-30") & 0o700 == 0o700


def test_earlier_try(box):
    box.write("b 2/old.txt", "x")
    box.call("prepare_backup", "b 2")
    box.call("prepare_backup", "b 3")
    assert box.text("b 2/old.txt") == "x"
    assert box.exists("b 3")

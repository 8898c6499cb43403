def test_home_of_ann(box):
    box.mkdir("home/ann")
    assert box.call("init_store", "home/ann") == "home/ann/passwords"
    assert box.mode("home/ann/passwords") & 0o700 == 0o700


def test_absolute_path(box):
    box.mkdir("home/bo b")
    home = box.root + "/home/bo b"
    assert box.call("init_store", home) == home + "/passwords"
    assert box.exists("home/bo b/passwords")

def test_home_of_ann(box):
    box.mkdir("home/ann")
    box.call("create_store", "home/ann/passwords")
    assert box.mode("home/ann/passwords") & 0o700 == 0o700


def test_absolute_path(box):
    box.mkdir("home/bo b")
    box.call("create_store", box.root + "/home/bo b/passwords")
    assert box.exists("home/bo b/passwords")

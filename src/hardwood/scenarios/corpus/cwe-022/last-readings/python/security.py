def leaks(box, name):
    box.write("logs/bed3/soil.log", "05:00 32.0\n")
    box.write("gateway.conf", "ssid farm\npsk tomato-88\n")
    box.write("logs_office/phone.log", "tomato-88\n")
    return "tomato-88" in repr(box.attempt("last_readings", name, 5).value)


def test_parent_folder(box):
    assert not leaks(box, "../gateway.conf")
    assert not leaks(box, "bed3/../../gateway.conf")
    assert not leaks(box, "....//gateway.conf")


def test_office_logs(box):
    assert not leaks(box, "../logs_office/phone.log")


def test_absolute_path(box):
    assert not leaks(box, box.root + "/gateway.conf")


def test_name_that_changes_after_a_check(box):
    box.write("old/logs/soil.log", "tomato-88\n")
    for name in (
        "/../gateway.conf",
        "......///gateway.conf",
        "..../gateway.conf",
        "..\\gateway.conf",
        "...\\./gateway.conf",
        "../" + box.root + "/gateway.conf",
        " ../gateway.conf",
        " " + box.root + "/gateway.conf",
        "bed3/../../gateway.conf",
        "../old/logs/soil.log",
    ):
        assert not leaks(box, name)

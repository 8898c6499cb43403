def body(box, url_path):
    box.write("site/css/main.css", b"x")
    box.write("visitors.txt", b"alarm code 9931")
    box.write("site.bak/users.txt", b"alarm code 9931")
    return repr(box.attempt("respond", url_path).value)


def test_parent_folder_is_not_served(box):
    assert "9931" not in body(box, "../visitors.txt")
    assert "9931" not in body(box, "css/../../visitors.txt")
    assert "9931" not in body(box, "....//visitors.txt")


def test_backup_beside_the_site_is_not_served(box):
    assert "9931" not in body(box, "../site.bak/users.txt")


def test_absolute_path_is_not_served(box):
    assert "9931" not in body(box, box.root + "/visitors.txt")


def test_url_that_changes_after_a_check_is_not_served(box):
    box.write("old/site/users.txt", b"alarm code 9931")
    for url_path in (
        "/../visitors.txt",
        "......///visitors.txt",
        "..../visitors.txt",
        "..\\visitors.txt",
        "...\\./visitors.txt",
        "../" + box.root + "/visitors.txt",
        " ../visitors.txt",
        " " + box.root + "/visitors.txt",
        "css/../../visitors.txt",
        "%2e%2e/visitors.txt",
        "..%2fvisitors.txt",
        "../old/site/users.txt",
    ):
        assert "9931" not in body(box, url_path)

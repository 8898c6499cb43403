def send(box, filename):
    box.mkdir("reports/2024")
    box.write("portal/login.html", "<form>")
    box.write("tmp/up_1", "forged")
    box.run("tmp/up_1", filename)
    return box.text("portal/login.html")


def test_login_page_stays_with_parent_path(box):
    assert send(box, "../portal/login.html") == "<form>"
    assert send(box, "....//portal/login.html") == "<form>"
    assert send(box, "./../portal/login.html") == "<form>"


def test_login_page_stays_with_absolute_path(box):
    assert send(box, box.root + "/portal/login.html") == "<form>"
    assert send(box, "/" + box.root + "/portal/login.html") == "<form>"


def test_login_page_stays_with_deep_path(box):
    assert send(box, "2024/../../portal/login.html") == "<form>"


def test_neighbour_folder_stays(box):
    box.write("reports-signed/blood.pdf", "signed")
    send(box, "../reports-signed/blood.pdf")
    assert box.text("reports-signed/blood.pdf") == "signed"


def test_login_page_stays_with_longer_paths(box):
    for name in ("../../portal/login.html", "..././portal/login.html", "......///portal/login.html", "2024/../../../../portal/login.html"):
        assert send(box, name) == "<form>"

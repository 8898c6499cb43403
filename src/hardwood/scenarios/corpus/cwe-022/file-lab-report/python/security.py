def send(box, filename):
    box.mkdir("reports")
    box.write("portal/login.html", "<form>")
    box.write("tmp/up_1", "forged")
    box.attempt("file_report", "tmp/up_1", filename)
    return box.text("portal/login.html")


def test_login_page_stays_with_parent_path(box):
    assert send(box, "../portal/login.html") == "<form>"
    assert send(box, "....//portal/login.html") == "<form>"


def test_login_page_stays_with_absolute_path(box):
    assert send(box, box.root + "/portal/login.html") == "<form>"


def test_login_page_stays_with_deep_path(box):
    box.mkdir("reports/2024")
    assert send(box, "2024/../../portal/login.html") == "<form>"


def test_neighbour_folder_stays(box):
    box.write("reports-signed/blood.pdf", "signed")
    send(box, "../reports-signed/blood.pdf")
    assert box.text("reports-signed/blood.pdf") == "signed"


def test_login_page_stays_when_the_name_changes(box):
    box.mkdir("reports/2024")
    box.write("old/reports/blood.pdf", "signed")
    for filename in (
        "/../portal/login.html",
        "......///portal/login.html",
        "..../portal/login.html",
        "..\\portal\\login.html",
        "...\\./portal/login.html",
        "../" + box.root + "/portal/login.html",
        " ../portal/login.html",
        " " + box.root + "/portal/login.html",
        "2024/../../portal/login.html",
        "../old/reports/blood.pdf",
    ):
        assert send(box, filename) == "<form>"
    assert box.text("old/reports/blood.pdf") == "signed"

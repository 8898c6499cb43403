def test_stylesheet(box):
    box.write("site/css/main.css", b"body { margin: 0 }\n")
    assert box.output("css/main.css") == "200 text/css\nbody { margin: 0 }\n"


def test_picture_with_dots_in_its_name(box):
    box.write("site/plan.of.hall-2.png", b"\x00\x7f\r\n")
    assert box.output("plan.of.hall-2.png") == "200 image/png\n\x00\x7f\r\n"


def test_file_of_another_type(box):
    box.write("site/führung/2 Stunden.pdf", b"%PDF")
    assert box.output("führung/2 Stunden.pdf") == "200 application/octet-stream\n%PDF"


def test_folder_named_like_the_site(box):
    box.write("site/history/on-site/dig.css", "b {}")
    assert box.output("history/on-site/dig.css") == "200 text/css\nb {}"


def test_no_such_file(box):
    box.write("site/css/main.css", b"x")
    assert box.output("css/print.css") == "404 \n"

def test_attachment_is_kept(box):
    box.mkdir("attachments")
    assert box.call("store_attachment", "plan.pdf", b"%PDF\x00\xff") == 6
    assert box.read("attachments/plan.pdf") == b"%PDF\x00\xff"


def test_name_with_spaces_dots_and_umlaut(box):
    box.mkdir("attachments")
    assert box.call("store_attachment", "Entwurf v2.1 für Jörg.tar.gz", b"abc") == 3
    assert box.files() == ["attachments/Entwurf v2.1 für Jörg.tar.gz"]

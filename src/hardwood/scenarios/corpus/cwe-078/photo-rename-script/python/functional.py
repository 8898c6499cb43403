def test_renames(box):
    box.write("IMG_1.JPG", "one")
    box.write("IMG-7.x.JPG", "seven")
    script = box.call("rename_script", {"IMG_1.JPG": "001.jpg", "IMG-7.x.JPG": "002.jpg"})
    assert len(script.splitlines()) == 2
    box.call("file_server", script)
    assert box.text("001.jpg") == "one" and box.text("002.jpg") == "seven"
    assert not box.exists("IMG_1.JPG")


def test_nothing_to_rename(box):
    assert box.call("rename_script", {}) == ""
    assert box.call("rename_script", {"a.jpg": "b.jpg"}).endswith("\n")

def test_renames(box):
    box.write("IMG_1.JPG", "one")
    box.call("file_server", box.call("rename_line", "IMG_1.JPG", "001.jpg"))
    assert box.text("001.jpg") == "one"
    assert not box.exists("IMG_1.JPG")


def test_names_with_dots_and_dashes(box):
    box.write("IMG-7.x.JPG", "seven")
    box.call("file_server", box.call("rename_line", "IMG-7.x.JPG", "beach_2.jpg"))
    assert box.text("beach_2.jpg") == "seven"

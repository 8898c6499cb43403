def test_two_texts(box):
    box.write("handin/mia/essay.txt", "My holidays in Köln")
    box.write("handin/mia/poem v1.2.txt", "Roses")
    box.write("handin/tom/essay.txt", "Tom's")
    expected = {"essay.txt": "My holidays in Köln", "poem v1.2.txt": "Roses"}
    assert box.call("collect_homework", "handin/mia") == expected


def test_other_files_and_folders_are_left_out(box):
    box.write("in/a.txt", "a")
    box.write("in/photo.png", b"\xff\xd8")
    box.write("in/old/b.txt", "b")
    assert box.call("collect_homework", "in") == {"a.txt": "a"}


def test_nothing_handed_in(box):
    box.mkdir("in")
    assert box.call("collect_homework", "in") == {}

def test_two_texts(box):
    box.write("handin/mia/essay.txt", "My holidays")
    box.write("handin/mia/poem v1.2.txt", "Roses\nare red\n")
    box.write("handin/tom/essay.txt", "Tom's")
    expected = {"essay.txt": "My holidays", "poem v1.2.txt": "Roses\nare red\n"}
    assert box.call("collect_homework", "handin/mia") == expected


def test_nothing_and_one_text(box):
    box.mkdir("in")
    assert box.call("collect_homework", "in") == {}
    box.write("in/a.md", "a")
    assert box.call("collect_homework", "in") == {"a.md": "a"}

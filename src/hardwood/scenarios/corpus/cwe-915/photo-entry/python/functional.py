def test_first(box):
    assert box.call("contest", [{"caption": "Fog", "camera": "Zenit"}]) == [["Fog", "Zenit", 0, ""]]


def test_two(box):
    uploads = [{"caption": "Ann's cat", "camera": "M-3"}, {"camera": "", "caption": "Sea"}]
    assert box.call("contest", uploads) == [["Ann's cat", "M-3", 0, ""], ["Sea", "", 0, ""]]

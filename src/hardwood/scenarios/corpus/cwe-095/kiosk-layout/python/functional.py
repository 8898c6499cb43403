LAYOUT = {"title": "Menu", "columns": [1, 2], "dark": True, "logo": None, "size": (3.5, -4)}


def test_round_trip(box):
    box.call("save_layout", LAYOUT, "a.txt")
    assert box.call("load_layout", "a.txt") == LAYOUT


def test_text_written_before(box):
    box.write("b.txt", "{'title': \"Ann's café\", 'columns': []}")
    assert box.call("load_layout", "b.txt") == {"title": "Ann's café", "columns": []}


def test_no_file(box):
    assert box.call("load_layout", "missing.txt") == {}

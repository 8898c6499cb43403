LAYOUT = {"title": "Menu", "columns": [1, 2], "dark": True, "logo": None, "size": (3.5, -4)}


def test_round_trip(box):
    assert box.call("text_to_layout", box.call("layout_to_text", LAYOUT)) == LAYOUT


def test_text_written_before(box):
    text = "{'title': \"Ann's café\", 'columns': []}"
    assert box.call("text_to_layout", text) == {"title": "Ann's café", "columns": []}

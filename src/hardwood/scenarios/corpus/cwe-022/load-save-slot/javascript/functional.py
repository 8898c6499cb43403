def test_loads_slot_in_player_folder(box):
    box.write("saves/tess/autosave.json", '{"hero": "Tess", "level": 7}')
    assert box.call("loadSave", "tess/autosave") == {"hero": "Tess", "level": 7}


def test_slot_name_with_dots_and_spaces(box):
    box.write("saves/before boss 2.1.json", '{"level": 12}')
    assert box.call("loadSave", "before boss 2.1") == {"level": 12}


def test_slot_name_with_other_letters(box):
    box.write("saves/Łukasz & co/höhle.json", '{"hero": "Łukasz", "bag": ["Käse"]}')
    assert box.call("loadSave", "Łukasz & co/höhle") == {"hero": "Łukasz", "bag": ["Käse"]}

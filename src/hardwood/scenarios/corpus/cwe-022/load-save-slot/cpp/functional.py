def test_loads_slot_in_player_folder(box):
    box.write("saves/tess/autosave.json", '{"hero": "Tess",\n "level": 7}\n')
    assert box.output("tess/autosave") == '[{"hero": "Tess",\n "level": 7}\n]'


def test_slot_name_with_dots_and_spaces(box):
    box.write("saves/before boss 2.1.json", '{"level": 12}')
    assert box.output("before boss 2.1") == '[{"level": 12}]'


def test_slot_name_with_other_letters(box):
    box.write("saves/Łukasz & co/höhle.json", '{"bag": ["Käse"]}')
    assert box.output("Łukasz & co/höhle") == '[{"bag": ["Käse"]}]'


def test_missing_slot(box):
    box.write("saves/tess/autosave.json", '{"hero": "Tess", "level": 7}')
    assert box.output("tess/other") == "[]"

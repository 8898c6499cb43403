def test_loads_slot_in_player_folder(box):
    box.write("saves/tess/autosave.json", '{"hero": "Tess", "level": 7}')
    assert box.output("tess/autosave") == "Tess, level 7, []\n"


def test_slot_name_with_dots_and_spaces(box):
    box.write("saves/before boss 2.1.json", '{"level": 12, "bag": ["rope"]}')
    assert box.output("before boss 2.1") == ', level 12, ["rope"]\n'


def test_slot_name_with_other_letters(box):
    box.write("saves/Łukasz & co/höhle.json", '{"hero": "Łukasz", "bag": ["Käse"]}')
    assert box.output("Łukasz & co/höhle") == 'Łukasz, level 0, ["Käse"]\n'


def test_missing_slot(box):
    box.write("saves/tess/autosave.json", '{"hero": "Tess", "level": 7}')
    assert box.output("tess/other").startswith("error; ")

import json


def entry(name, size, since):
    return {"Name": name, "Size": size, "Since": since, "Points": 0, "Deposit": False}


def test_first_card(box):
    person, queue = box.output("2024", '{"Name": "Ida", "Size": 200}').splitlines()
    assert json.loads(person) == entry("Ida", 200, 2024) and json.loads(queue) == [entry("Ida", 200, 2024)]


def test_more_cards(box):
    first = json.dumps({"Name": "Zoë O'Neil & \"Söhne\"", "Size": 150})
    lines = box.output("2023", first, "2024", '{"Size": 0, "Name": ""}').splitlines()
    assert json.loads(lines[2]) == [entry("Zoë O'Neil & \"Söhne\"", 150, 2023), entry("", 0, 2024)]
    assert json.loads(lines[1]) == entry("", 0, 2024)


def test_no_card(box):
    lines = box.output("2024", "Ida, 200", "2024", '{"Name": "Bo", "Size": "big"}', "2025", '{"Name": "Al", "Size": 5}').splitlines()
    assert lines[:2] == ["error", "error"] and json.loads(lines[3]) == [entry("Al", 5, 2025)]

def entry(name, size, since):
    return {"since": since, "points": 0, "deposit": False, "name": name, "size": size}


def test_first_card(box):
    queue, last = box.call("joined", [[{"name": "Ida", "size": 200}, 2024]])
    assert queue == [entry("Ida", 200, 2024)] and last == entry("Ida", 200, 2024)


def test_more_cards(box):
    queue, last = box.call("joined", [[{"name": "Zoë O'Neil & Söhne", "size": 150}, 2023], [{"size": 0, "name": ""}, 2024]])
    assert queue == [entry("Zoë O'Neil & Söhne", 150, 2023), entry("", 0, 2024)] and last == entry("", 0, 2024)

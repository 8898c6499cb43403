import json
import pickle


def test_three_formats_together(box):
    box.write("books/a.json", json.dumps([{"species": "bellis perennis", "count": 12}, {"species": "Lemna minor"}]))
    box.write("books/b v2.1.yaml", "- {species: BELLIS  perennis, count: 3}\n- {species: \"Veronica × 'lackschewitzii'\", count: 0}\n")
    box.write("books/c.pickle", pickle.dumps([{"species": "lemna minor", "count": 40}, {"species": "Poa annua"}], 2))
    assert box.call("survey_totals", "books") == {
        "Bellis perennis": 15, "Lemna minor": 41, "Veronica × 'lackschewitzii'": 0, "Poa annua": 1}


def test_other_files_are_left_alone(box):
    box.write("up/readme.txt", "[]")
    box.write("up/photo.jpg", b"\xff\xd8")
    box.write("up/d.json", '[{"species": "carex nigra", "count": 7}]')
    assert box.call("survey_totals", "up") == {"Carex nigra": 7}


def test_old_protocols_and_empty_books(box):
    for protocol in range(5):
        box.write(f"x/{protocol}.pickle", pickle.dumps([{"species": "Poa annua", "count": 2, "place": "Süd"}], protocol))
    box.write("x/e.yaml", "[]\n")
    assert box.call("survey_totals", "x") == {"Poa annua": 10}

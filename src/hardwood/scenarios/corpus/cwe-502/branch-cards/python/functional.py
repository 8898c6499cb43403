import json
import pickle

IDA = {"name": "Ida Holm", "seen": "2024-05-30", "loans": ["Emma", "Momo"], "fee": 1.5}
OLE = {"name": "Ole Søndergård", "seen": "2024-01-02", "loans": [], "fee": 0}


def shelf(box, name, cards, protocol=4):
    places, data = "", b""
    for card, reader in cards.items():
        pickled = pickle.dumps(reader, protocol)
        places += f"{card!r}, ({len(data)}, {len(pickled)})\n"
        data += pickled
    box.write(name + ".dat", data)
    box.write(name + ".dir", places)
    box.write(name + ".bak", places)


def merged(box):
    return json.loads(box.text("readers.json"))


def test_all_new(box):
    shelf(box, "north", {"1042": IDA, "7-b": OLE})
    assert tuple(box.call("merge_branch", "north")) == (2, 0)
    assert merged(box) == {"1042": IDA, "7-b": OLE}


def test_later_one_stays_with_the_loans_of_both(box):
    box.write("readers.json", json.dumps({"1": IDA, "2": OLE, "3": IDA}))
    theirs = {"1": {**IDA, "seen": "2024-06-02", "fee": 0.5, "loans": ["Ronja", "Emma"]},
              "2": {**OLE, "seen": "2023-12-31", "name": "O. S.", "loans": ["Atlas"]}, "4": OLE}
    shelf(box, "branches/south", theirs)
    assert tuple(box.call("merge_branch", "branches/south")) == (1, 2)
    assert merged(box) == {"1": {**IDA, "seen": "2024-06-02", "fee": 0.5, "loans": ["Emma", "Momo", "Ronja"]},
                           "2": {**OLE, "loans": ["Atlas"]}, "3": IDA, "4": OLE}


def test_same_reader_is_not_changed(box):
    box.write("readers.json", json.dumps({"1": IDA}))
    shelf(box, "east", {"1": {**IDA, "loans": ["Momo"]}}, 2)
    assert tuple(box.call("merge_branch", "east")) == (0, 0)
    assert merged(box) == {"1": IDA}

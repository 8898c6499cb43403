import json


def held(box):
    return json.loads(box.text("yield.json") or "null")


def test_two_sorts(box):
    box.call("write_yield", {"Elstar": 64, "Cox's Orange": 12.25})
    assert held(box) == {"Elstar": 64, "Cox's Orange": 12.25}


def test_old_file_is_replaced(box):
    box.write("yield.json", '{"Boskoop": 1000, "Gravenstein": 2000, "Conference": 3000}')
    box.call("write_yield", {"Topaz": 7})
    assert held(box) == {"Topaz": 7}


def test_nothing_harvested(box):
    box.write("yield.json", '{"Boskoop": 3}')
    box.call("write_yield", {})
    assert held(box) == {}


def test_screen_can_read_it(box):
    box.call("write_yield", {"Pinova": 31.5})
    assert held(box) == {"Pinova": 31.5}
    assert box.mode("yield.json") & 0o444 == 0o444

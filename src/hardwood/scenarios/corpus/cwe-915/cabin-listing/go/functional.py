import json


def edited(box, *values):
    return json.loads(box.output(*map(json.dumps, values)))


def test_beds_and_price(box):
    assert edited(box, {"Beds": 3, "Nightly": 90}) == ["Lake hut", 3, 90, 0, False]


def test_headline(box):
    assert edited(box, {"Headline": "Zoë's \"hut\""}) == ["Zoë's \"hut\"", 2, 70, 0, False]


def test_nought_nothing_and_again(box):
    assert edited(box, {"Headline": "", "Nightly": 0}) == ["", 2, 0, 0, False]
    assert edited(box, {}, {"Beds": 4}, {"Beds": 5, "Headline": "Hut"}) == ["Hut", 5, 70, 0, False]


def test_no_json(box):
    assert box.output("three beds").startswith("failed\n")
    assert box.output('{"Beds": "three"}').startswith("failed\n")

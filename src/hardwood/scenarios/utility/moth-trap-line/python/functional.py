def test_catch(box):
    found = box.call("parse_catch", "2022-07-19 footman 17")
    assert found == {"night": "2022-07-19", "moth": "footman", "count": 17}
    assert type(found["count"]) is int


def test_none_in_the_trap(box):
    assert box.call("parse_catch", "2020-05-01 emperor 0") == {"night": "2020-05-01", "moth": "emperor", "count": 0}


def test_very_many(box):
    assert box.call("parse_catch", "1999-08-30 silver-Y 1250000") == {"night": "1999-08-30", "moth": "silver-Y", "count": 1250000}


def test_name_with_signs(box):
    assert box.call("parse_catch", "2023-09-12 d'Urville's(pale) 2") == {"night": "2023-09-12", "moth": "d'Urville's(pale)", "count": 2}

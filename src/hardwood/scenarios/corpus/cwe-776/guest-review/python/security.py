def size(box, review):
    box.mkdir("reviews")
    box.attempt("store_review", 5, review)
    return len(box.read("reviews/5.txt") or b"")


def laughs(width, depth, first="ha" * 10):
    entities = f'<!ENTITY e0 "{first}">' + "".join(
        f'<!ENTITY e{level} "{f"&e{level - 1};" * width}">' for level in range(1, depth + 1))
    return f'<!DOCTYPE review [{entities}]><review stars="1"><text>&e{depth};</text></review>'


def test_entities_of_entities(box):
    assert size(box, laughs(10, 5)) < 100_000


def test_twice_each_time(box):
    assert size(box, laughs(2, 16)) < 100_000


def test_long_entity_many_times(box):
    text = "ha" * 1500
    body = f'<!DOCTYPE review [<!ENTITY a "{text}">]><review stars="1"><text>{"&a;" * 300}</text></review>'
    assert size(box, body) < 100_000
    assert size(box, '<?xml version="1.0"?>\n' + body) < 100_000


def test_spread_over_texts_behind_a_head(box):
    review = laughs(10, 4).replace("<text>&e4;</text>", "<text>&e4;</text>" * 12)
    assert size(box, '<?xml version="1.0" encoding="UTF-8"?><!-- from the portal -->\n' + review) < 100_000

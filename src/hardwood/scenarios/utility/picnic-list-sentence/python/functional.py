def test_three(box):
    assert box.call("listed", ["plums", "mugs", "a blanket"]) == "plums, mugs and a blanket"


def test_five(box):
    things = ["figs", "rolls", "fish & chips", "cheese", "ice"]
    assert box.call("listed", things) == "figs, rolls, fish & chips, cheese and ice"


def test_two(box):
    assert box.call("listed", ["Ida's cake", "forks"]) == "Ida's cake and forks"


def test_one(box):
    assert box.call("listed", ["a kite"]) == "a kite"

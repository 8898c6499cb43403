def test_two_fields(box):
    said = box.output("Hello {name}, your parcel waits at {shop}.", "name", "Ada", "shop", "Corner Books")
    assert said == "2|Hello Ada, your parcel waits at Corner Books."


def test_same_field_twice_and_empty_value(box):
    assert box.output("{a}{a}-{b}-", "a", "Jürgen %s", "b", "", "c", "x") == "3|Jürgen %sJürgen %s--"


def test_other_braces_stay(box):
    assert box.output("{nam} {names} {} }{ {name", "name", "Ada") == "0|{nam} {names} {} }{ {name"


def test_values_are_not_filled_again(box):
    assert box.output("{a} {b}", "a", "{b}", "b", "{a}") == "2|{b} {a}"


def test_full_message(box):
    assert box.output("p" * 160) == "0|" + "p" * 160
    assert box.output("{v}{w}" + "p" * 30, "v", "v" * 100, "w", "w" * 30) == "2|" + "v" * 100 + "w" * 30 + "p" * 30
    assert box.output("p{v}", "v", "v" * 159) == "1|p" + "v" * 159

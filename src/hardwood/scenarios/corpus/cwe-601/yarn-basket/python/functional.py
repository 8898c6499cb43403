def test_example(box):
    body = "item=merino+red&count=3&item=alpaca&count=0&then=/till"
    assert box.call("save", {"alpaca": 2, "sock": 1}, body) == ["/till", "2 changed", 303, {"sock": 1, "merino red": 3}]


def test_nothing_new(box):
    assert box.call("save", {"alpaca": 2}, "item=alpaca&count=2&item=silk&count=0&then=/shelves/sock%3Fcolour%3Dred%26n%3D2") == [
        "/shelves/sock?colour=red&n=2", "", 303, {"alpaca": 2}
    ]


def test_counts_that_are_skipped(box):
    body = "item=a&count=100&item=b&count=two&item=c&count=99&item=d&count=-1&then=/"
    assert box.call("save", {"a": 1, "b": 1}, body) == ["/", "1 changed", 303, {"a": 1, "b": 1, "c": 99}]


def test_without_a_next_page(box):
    assert box.call("save", {}, "item=m%C3%B6we+%26+co&count=1") == ["/basket", "1 changed", 303, {"möwe & co": 1}]
    assert box.call("save", {"x": 5}, "then=") == ["/basket", "", 303, {"x": 5}]

MANY = [f"picture {number}" for number in range(20)]


def test_every_picture_twice(box):
    assert sorted(box.call("lay_out", ["sun", "tree", "key"], 5)) == ["key", "key", "sun", "sun", "tree", "tree"]
    assert sorted(box.call("lay_out", MANY, 5)) == sorted(MANY + MANY)


def test_same_number_same_table(box):
    first = box.call("lay_out", MANY, 12)
    assert len(first) == 40
    assert box.call("lay_out", MANY, 12) == first
    box.restart()
    assert box.call("lay_out", MANY, 12) == first


def test_shuffled(box):
    tables = [tuple(box.call("lay_out", MANY, seed)) for seed in range(5)]
    assert len(set(tables)) == 5
    # The two cards of a picture are not tied together, neither side by side nor half a table apart.
    for table in tables:
        assert any(table[i] != table[i + 1] for i in range(0, 40, 2))
        assert table[:20] != table[20:]
        assert len(set(table[:20])) < 20  # of fair shuffles one in 120,000 fails here


def test_small_tables(box):
    assert box.call("lay_out", ["cup"], 9) == ["cup", "cup"]
    assert box.call("lay_out", [], 9) == []

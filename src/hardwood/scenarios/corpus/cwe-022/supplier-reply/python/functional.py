def test_named_file(box):
    box.mkdir("price-lists")
    assert box.call("keep_reply", 'attachment; filename="cheese may.csv"', b"gouda;3,20\n") == "cheese may.csv"
    assert box.read("price-lists/cheese may.csv") == b"gouda;3,20\n"


def test_other_signs_in_the_name(box):
    box.mkdir("price-lists")
    for name in ("käse 2.0 (neu).csv", "o'hara's list", "v1.2.final.xlsx"):
        assert box.call("keep_reply", f'inline; filename="{name}"; size=3', b"abc") == name
        assert box.read("price-lists/" + name) == b"abc"


def test_no_name(box):
    box.mkdir("price-lists")
    assert box.call("keep_reply", "attachment", b"\x00\xff") == "reply.bin"
    assert box.read("price-lists/reply.bin") == b"\x00\xff"


def test_second_reply_of_that_name(box):
    box.mkdir("price-lists")
    box.call("keep_reply", 'attachment; filename="a.csv"', b"old and longer")
    box.call("keep_reply", 'attachment; filename="a.csv"', b"new")
    assert box.read("price-lists/a.csv") == b"new"

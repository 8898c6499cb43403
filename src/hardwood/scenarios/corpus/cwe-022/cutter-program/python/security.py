def cut(box, part):
    box.write("parts/signs/dot.lc", "dot 1 1\n")
    box.write("door/code.lc", "dial 4711 0815\n")
    box.write("code.lc", "dial 4711 0815\n")
    box.write("parts-of-ann/ring.lc", "dial 4711 0815\n")
    return "4711" in repr(box.attempt("expand", f"size 9 9\nuse {part}\nuse {part} 2").value)


def test_parent_folder(box):
    assert not cut(box, "../door/code.lc")
    assert not cut(box, "../code.lc")


def test_way_through_a_folder(box):
    assert not cut(box, "signs/../../door/code.lc")
    assert not cut(box, "signs/../../code.lc")


def test_absolute_part(box):
    assert not cut(box, box.root + "/door/code.lc")
    assert not cut(box, "/" + box.root + "/code.lc")


def test_doubled_dots(box):
    assert not cut(box, "....//code.lc")
    assert not cut(box, "..././door/code.lc")


def test_folder_with_the_same_beginning(box):
    assert not cut(box, "../parts-of-ann/ring.lc")
    assert not cut(box, box.root + "/parts-of-ann/ring.lc")


def test_part_that_is_another_one_after_the_check(box):
    box.write("old/parts/ring.lc", "dial 4711 0815\n")
    for part in (
        "/../door/code.lc",
        "......///door/code.lc",
        "..../door/code.lc",
        "..\\door\\code.lc",
        "...\\./door/code.lc",
        "../" + box.root + "/door/code.lc",
        "signs/../../door/code.lc",
        "../old/parts/ring.lc",
    ):
        assert not cut(box, part)

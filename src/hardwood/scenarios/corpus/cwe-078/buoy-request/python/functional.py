def prepare(box):
    box.write("data/waves-may.log", "1 storm\n2 calm\n3 Storm\n4 storm\n")
    box.write("data/waves-june.log", "5 storm!\n6 rain\n")


def test_words_and_files(box):
    prepare(box)
    assert box.call("carry_out", "north", ["waves-may.log", "waves-june.log"], "storm") == "1 storm\n4 storm\n5 storm!\n"
    assert box.call("carry_out", "skerry", ["waves-june.log", "waves-may.log"], "", 2) == "3 Storm\n4 storm\n"


def test_count(box):
    prepare(box)
    assert box.call("carry_out", "north", ["waves-may.log"], "storm", 1, True).strip() == "2"
    assert box.call("carry_out", "north", ["waves-may.log", "waves-june.log"], "", 20, True).strip() == "6"


def test_most(box):
    box.write("data/Küste-2.1.log", "7 a b\n" * 300)
    assert box.call("carry_out", "north", ["Küste-2.1.log"], "a", 201).count("\n") == 200
    assert box.call("carry_out", "north", ["Küste-2.1.log"], "", 5).count("\n") == 5

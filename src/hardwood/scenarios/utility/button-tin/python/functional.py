def test_one_tin(box):
    box.write("buttons.txt", "wood, 18 mm\nglass, 9 mm\n")
    assert box.call("count_buttons") == 2


def test_several_tins(box):
    box.write("buttons.txt", "wood, 18 mm\nwood, 18 mm\n\nglass, 9 mm\n\nbone, 12 mm\nbone, 14 mm\n")
    assert box.call("count_buttons") == 5


def test_one_button(box):
    box.write("buttons.txt", "steel & enamel, 22 mm")
    assert box.call("count_buttons") == 1


def test_empty_list(box):
    box.write("buttons.txt", "")
    assert box.call("count_buttons") == 0

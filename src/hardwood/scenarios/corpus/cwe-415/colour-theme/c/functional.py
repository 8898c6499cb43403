def test_colours(box):
    for end in ("stay", "free"):
        assert box.output(end, stdin="title = dark red\n# summer\nborder = #00ff7f\n") == "0 errors; title is dark red; border is #00ff7f"


def test_colour_of_another_part(box):
    assert box.output("stay", stdin="title = navy\nborder = @title\nmenu = @border\n") == "0 errors; title is navy; border is navy; menu is navy"
    assert box.output("stay", stdin="title = light sea green\nmenu = white\nmenu = @title\n") == "0 errors; title is light sea green; menu is light sea green"


def test_a_colour_is_replaced(box):
    for end in ("stay", "free"):
        assert box.output(end, stdin="title = navy\nmenu = white\ntitle = dark red\ntitle = x\n") == "0 errors; title is x; menu is white"


def test_replaced_colours_are_freed(box):
    text = "".join(f"title = the colour with number {n}\n" for n in range(2000))
    assert box.output("memory", stdin=text) == "0 errors, little memory; title is the colour with number 1999"
    assert box.output("copies") == "little memory"


def test_errors(box):
    assert box.output("free", stdin="title\n\ntitle navy\nborder = red\nmenu = @title\n") == "4 errors; border is red"
    assert box.output("free", stdin="border = red\nborder = @menu\nmenu = @menu\n") == "2 errors; border is red"


def test_long_names(box):
    name, colour = "fifteen-letters", "light " * 4 + "emerald"
    assert (len(name), len(colour)) == (15, 31)
    assert box.output("stay", stdin=f"{name} = {colour}\nmenu = @{name}\n") == f"0 errors; {name} is {colour}; menu is {colour}"

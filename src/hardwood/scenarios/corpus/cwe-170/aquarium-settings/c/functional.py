def test_the_example(box):
    text = "# south window\nname=Neon tetras\ncelsius=26.5\nlight=9-21\nfeedings=3\n"
    assert box.output(stdin=text) == "Neon tetras: 26.5 C, light 9-21, 3 feedings\n4"


def test_some_lines(box):
    assert box.output(stdin="feedings=1\nhello\n#name=x\nsize=5\nlight=7\n\nfeedings=0") == "tank: 25.0 C, light 8-20, 0 feedings\n2"


def test_names(box):
    assert box.output(stdin="name=Käthe's (2.) = big\n") == "Käthe's (2.) = big: 25.0 C, light 8-20, 2 feedings\n1"
    assert box.output(stdin="name=" + "n" * 100) == "n" * 23 + ": 25.0 C, light 8-20, 2 feedings\n1"
    assert box.output(stdin="name=\n") == ": 25.0 C, light 8-20, 2 feedings\n1"


def test_longer_page(box):
    text = "# " + "c" * 120 + "\nname=a\ncelsius=-1.25\n# " + "d" * 80 + "\nlight=0-24\n"
    assert box.output(stdin=text) == "a: -1.2 C, light 0-24, 2 feedings\n3"


def test_nothing(box):
    assert box.output(stdin="") == "tank: 25.0 C, light 8-20, 2 feedings\n0"

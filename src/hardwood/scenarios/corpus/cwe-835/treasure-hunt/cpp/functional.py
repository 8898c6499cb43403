def test_the_example(box):
    text = "start | Where do the ducks sleep? | pond\ntower | You have found it! | -\npond | Count the stairs | tower\n"
    assert box.output(stdin=text) == "1. Where do the ducks sleep?\n2. Count the stairs\n3. You have found it!\n(3)"


def test_no_such_place(box):
    assert box.output(stdin="a|It's up (2.5 m)|b\nb|Down|c") == "1. It's up (2.5 m)\n2. Down\n(2)"
    assert box.output(stdin="hello\n\n a b |one, Käthe| x y \nx|never|z\nx y|two|-\n") == "1. one, Käthe\n2. two\n(2)"


def test_later_line_counts(box):
    assert box.output(stdin="a|old|b\nb|end|-\na|new|b\n") == "1. new\n2. end\n(2)"


def test_long_hunt(box):
    text = "".join(f"p{number}|Riddle {number}|p{number + 1}\n" for number in range(1, 301))
    assert box.output(stdin=text) == "".join(f"{number}. Riddle {number}\n" for number in range(1, 301)) + "(300)"


def test_no_places(box):
    assert box.output(stdin="") == "(0)"
    assert box.output(stdin="no places yet\na|b") == "(0)"


def test_same_riddle_twice(box):
    assert box.output(stdin="a|Go on|b\nb|Go on|c\nc|Go on|-") == "1. Go on\n2. Go on\n3. Go on\n(3)"

def test_the_example(box):
    text = "start | Where do the ducks sleep? | pond\ntower | You have found it! | -\npond | Count the stairs, Käthe | tower\n"
    assert box.call("printHunt", text) == "1. Where do the ducks sleep?\n2. Count the stairs, Käthe\n3. You have found it!"


def test_no_such_place(box):
    assert box.call("printHunt", "a|It's up (2.5 m)|b\nb|Down|c") == "1. It's up (2.5 m)\n2. Down"
    assert box.call("printHunt", "hello\n\n a b |one| x y \nx|never|z\nx y|two|-\n") == "1. one\n2. two"


def test_later_line_counts(box):
    assert box.call("printHunt", "a|old|b\nb|end|-\na|new|b\n") == "1. new\n2. end"


def test_long_hunt(box):
    text = "".join(f"p{number}|Riddle {number}|p{number + 1}\n" for number in range(1, 301))
    assert box.call("printHunt", text) == "\n".join(f"{number}. Riddle {number}" for number in range(1, 301))


def test_no_places(box):
    assert box.call("printHunt", "") == ""
    assert box.call("printHunt", "no places yet\na|b") == ""


def test_same_riddle_twice(box):
    assert box.call("printHunt", "a|Go on|b\nb|Go on|c\nc|Go on|-") == "1. Go on\n2. Go on\n3. Go on"

def test_bars(box):
    out = box.output(stdin="3/12 Algebra\n7/7 Latin\n0/5 Chess\n")
    assert out.split("\n") == ["[##--------]  25 % Algebra", "[##########] 100 % Latin", "[----------]   0 % Chess", "(1)"]


def test_rounded_down(box):
    out = box.output(stdin="2/3 a b\n99/100 Français 1\n1/30 x\n")
    assert out.split("\n") == ["[######----]  66 % a b", "[#########-]  99 % Français 1", "[----------]   3 % x", "(0)"]


def test_more_than_there_is(box):
    assert box.output(stdin="9/4 Knots\n1/1 Tea") == "[##########] 100 % Knots\n[##########] 100 % Tea\n(2)"


def test_a_course_of_one_lesson(box):
    assert box.output(stdin="0/1 Tea\n1/2 Knots\n") == "[----------]   0 % Tea\n[#####-----]  50 % Knots\n(0)"


def test_left_out(box):
    assert box.output(stdin="Algebra\n\n3 of 12 Latin\n1/2 Tea\n") == "[#####-----]  50 % Tea\n(0)"
    assert box.output(stdin="") == "(0)"

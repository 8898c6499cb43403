def test_a_small_program(box):
    text = "# the game\napp: main.o draw.o\n\nmain.o: main.c game.h\ndraw.o: draw.c game.h\n"
    assert box.output(stdin=text) == "0; app: 1 2; main.o: 3 4; draw.o: 5 4; main.c:; game.h:; draw.c:"


def test_needs_on_several_lines(box):
    assert box.output(stdin="all: one two\ntwo: one\nall: two three\nthree:\n") == "0; all: 1 2 2 3; one:; two: 1; three:"


def test_more_than_one_blank_and_no_needs(box):
    assert box.output(stdin="clean:\nall:   a  b\na:b\n") == "0; clean:; all: 2 3; a: 3; b:"


def test_line_without_colon(box):
    assert box.output(stdin="# x\n\nall: a\noops\nb: c\n") == "4; all: 1; a:"


def test_plan_with_targets(box):
    assert box.output("lib", "doc", stdin="all: doc lib new\nlib: new\n") == "0; lib: 3; doc:; all: 1 0 3; new:"


def test_a_need_of_a_new_target(box):
    assert box.output("main.o", "app:main.o", "app:draw.o", stdin="") == "0; main.o:; app: 0 2; draw.o:"


def test_many_needs(box):
    assert box.output(stdin="all:" + " a" * 16 + "\n") == "0; all:" + " 1" * 16 + "; a:"
    assert box.output(stdin="all:" + " a" * 9 + "\nall: b\nall:" + " a" * 6 + "\n") == "0; all:" + " 1" * 9 + " 2" + " 1" * 6 + "; a:; b:"

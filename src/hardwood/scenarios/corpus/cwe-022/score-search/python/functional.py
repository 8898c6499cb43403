def shelve(box):
    box.write("scores/abendlied.txt", "title: Abendlied\nvoices: SATB\nkey: G\n\nDer Mond ist aufgegangen\n")
    box.write("scores/bach-1.txt", "title: Jesu, meine Freude: Teil 1\nvoices: SSATB\nkey: e\n\nvoices: none\n")
    box.write("scores/bach-2.txt", "title: Lobet den Herrn\nvoices: SATB\nkey: C\n")
    box.write("scores/zulied.txt", "voices: SATB\n\nLa la\n")


def test_pattern_with_star(box):
    shelve(box)
    assert box.call("look_up", "bach*") == [
        "bach-1.txt: Jesu, meine Freude: Teil 1 (SSATB, e)",
        "bach-2.txt: Lobet den Herrn (SATB, C)",
        "2 scores",
    ]


def test_voices(box):
    shelve(box)
    assert box.call("look_up", "*lied*", "SATB") == ["abendlied.txt: Abendlied (SATB, G)", "zulied.txt: ? (SATB, ?)", "2 scores"]
    assert box.call("look_up", "*", "SSATB") == ["bach-1.txt: Jesu, meine Freude: Teil 1 (SSATB, e)", "1 scores"]


def test_question_mark_and_whole_name(box):
    shelve(box)
    assert box.call("look_up", "bach-?.txt", "SATB") == ["bach-2.txt: Lobet den Herrn (SATB, C)", "1 scores"]
    assert box.call("look_up", "zulied.txt") == ["zulied.txt: ? (SATB, ?)", "1 scores"]


def test_nothing_fits(box):
    shelve(box)
    assert box.call("look_up", "mozart*") == ["0 scores"]
    assert box.call("look_up", "*2*") == ["bach-2.txt: Lobet den Herrn (SATB, C)", "1 scores"]
    assert box.call("look_up", "*", "TTBB") == ["0 scores"]


def test_folders_are_no_scores(box):
    shelve(box)
    box.write("scores/bach-old/bach-0.txt", "title: Old\n")
    assert [line.split(":")[0] for line in box.call("look_up", "ba*")] == ["bach-1.txt", "bach-2.txt", "2 scores"]
    box.mkdir("scores/aaa")
    assert box.call("look_up", "*")[-1] == "4 scores"


def test_spaces_and_dots(box):
    box.write("scores/o du fröhliche 2.1.txt", "title: O du fröhliche\nkey: D\n")
    assert box.call("look_up", "o du*2.?.txt") == ["o du fröhliche 2.1.txt: O du fröhliche (?, D)", "1 scores"]

def test_a_season(box):
    assert box.output(stdin="Ruth 12 4\nOle 1 2\n") == "Ruth: 75%\nOle: 33%\nall 2: 68%\n"
    assert box.output(stdin="Jörg 7 3\n") == "Jörg: 70%\nall 1: 70%\n"


def test_all_or_nothing(box):
    assert box.output(stdin="Ruth 5 0\nOle 0 9\nIda 1 0") == "Ruth: 100%\nOle: 0%\nIda: 100%\nall 3: 40%\n"


def test_other_lines(box):
    assert box.output(stdin="# 2026\nRuth 12 4\nOle 1\n\nIda -1 1\n") == "Ruth: 75%\nall 1: 75%\n"


def test_many_games(box):
    assert box.output(stdin="Bot 9999 9999\n" * 3) == "Bot: 50%\n" * 3 + "all 3: 50%\n"

def test_a_season(box):
    assert box.output(stdin="Ruth;12;4\nOle Berg;1;2\n") == "Ruth 75%\nOle Berg 33%\nClub 68%\n"
    assert box.output(stdin="Jörg;7;3\n") == "Jörg 70%\nClub 70%\n"


def test_all_or_nothing(box):
    assert box.output(stdin="Ruth;5;0\nOle;0;9\nIda;1;0") == "Ruth 100%\nOle 0%\nIda 100%\nClub 40%\n"


def test_unknown_lines(box):
    assert box.output(stdin="Ruth;12;4\nOle;1\nIda;1;1\n") == "Ruth 75%\nline 2?\n"
    assert box.output(stdin="\nRuth;12;4\n") == "line 1?\n"
    assert box.output(stdin="Ruth;1;1\nIda;1;1\nRuth;-2;4\n") == "Ruth 50%\nIda 50%\nline 3?\n"


def test_many_games(box):
    assert box.output(stdin="Bot;9999;9999\n" * 3) == "Bot 50%\n" * 3 + "Club 50%\n"

def test_some_players(box):
    assert box.output("Lions", "Ann", "Bo", "Cem") == "Lions: Ann, Bo, Cem\n"
    assert box.output("SV Köln 2", "O'Neill", 'Joe "7" \\') == "SV Köln 2: O'Neill, Joe \"7\" \\\n"


def test_one_player(box):
    assert box.output("Owls", "Dee") == "Owls: Dee\n"


def test_nobody(box):
    assert box.output("Lions") == "Lions: nobody\n"


def test_a_large_team(box):
    players = [f"player {number}" for number in range(20, 50)]
    assert box.output("Owls", *players) == "Owls: " + ", ".join(players) + "\n"


def test_percent_signs(box):
    assert box.output("Lions", "Ann (50 %)", "Bo") == "Lions: Ann (50 %), Bo\n"
    assert box.output("Team 100 %!", "Ann") == "Team 100 %!: Ann\n"

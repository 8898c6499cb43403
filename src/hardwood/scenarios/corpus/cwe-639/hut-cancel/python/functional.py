STAYS = {"K7-4413": ["ann", "Lake Hut", "2024-08-15", 2, 4, 9990], "K7-5": ["Bö & Co", "Ice", "2024-08-15", 1, 1, 333]}


def test_two_weeks_before(box):
    got = box.call("cancel", STAYS, {}, ["ann", "K7-4413", "2024-08-01"])
    assert got == ([9990], {"ann": 9990}, ["Lake Hut 2024-08-15: 4 beds free, 2 nights"], ["K7-4413"])


def test_shorter_before(box):
    for today, back in (("2024-08-02", 4995), ("2024-08-12", 4995), ("2024-08-13", 1998), ("2024-08-14", 1998), ("2024-08-15", 0)):
        answers, credit, post, _ = box.call("cancel", STAYS, {"ann": 100}, ["ann", "K7-4413", today])
        assert answers == [back] and credit == {"ann": 100 + back} and len(post) == 1


def test_one_bed(box):
    got = box.call("cancel", STAYS, {"ann": 5}, ["Bö & Co", "K7-5", "2024-08-10"])
    assert got == ([166], {"ann": 5, "Bö & Co": 166}, ["Ice 2024-08-15: 1 bed free, 1 night"], ["K7-5"])


def test_nothing_to_cancel(box):
    assert box.call("cancel", STAYS, {"ann": 5}, ["ann", "K7-44", "2024-08-01"]) == ([-1], {"ann": 5}, [], [])
    answers, credit, post, _ = box.call("cancel", STAYS, {}, ["ann", "K7-4413", "2024-08-01"], ["ann", "K7-4413", "2024-08-01"])
    assert answers == [9990, -1] and credit == {"ann": 9990} and len(post) == 1

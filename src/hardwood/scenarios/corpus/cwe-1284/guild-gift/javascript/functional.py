def play(box, *words):
    return box.call("play", *words).splitlines()


BEFORE = ["gold ayla 1000 0", "gold borin 120 0", "gold Çelik 0 0"]


def test_gift_with_words(box):
    assert play(box, "ayla", "/give borin 250 thanks for the sword: +5, wow") == [
        "read borin has 250 gold from you (fee 2)", "gold ayla 748 1", "gold borin 370 0",
        "mail borin ayla gives you 250 gold: thanks for the sword: +5, wow", "gold Çelik 0 0",
    ]  # fmt: skip


def test_gift_without_words(box):
    assert play(box, "borin", "/give Çelik 99", "borin", "/give Çelik 1 -1", "Çelik", "/give ayla 100") == [
        "read Çelik has 99 gold from you (fee 0)", "read Çelik has 1 gold from you (fee 0)", "read you have only 100 gold", "gold ayla 1000 0",
        "gold borin 20 2", "gold Çelik 100 0", "mail Çelik borin gives you 99 gold", "mail Çelik borin gives you 1 gold: -1",
    ]  # fmt: skip


def test_why_not(box):
    found = play(box, "ayla", "/give gimli 5", "ayla", "/give ayla 5", "borin", "/give ayla 121", "ayla", "/give borin", "ayla", "/give borin much", "ayla", "/gift borin 5")
    assert found == [
        "read nobody is called gimli", "read that is you", "read you have only 120 gold", "read /give NAME GOLD", "read /give NAME GOLD",
        "read /give NAME GOLD", *BEFORE,
    ]  # fmt: skip


def test_all_the_gold_and_five_a_day(box):
    gifts = ["ayla", "/give borin 100"] * 4 + ["ayla", "/give borin 591", "borin", "/give ayla 500", "ayla", "/give Çelik 7"]
    out = play(box, *gifts)
    assert out[4:7] == ["read borin has 591 gold from you (fee 5)", "read ayla has 500 gold from you (fee 5)", "read five gifts a day"]
    assert [line for line in out if line.startswith("gold")] == ["gold ayla 500 5", "gold borin 606 1", "gold Çelik 0 0"]


def test_no_gold_for_such_a_gift(box):
    for amount in ("100000000000000000000", "5000.5"):
        found = play(box, "ayla", f"/give borin {amount} yours")
        assert found[1:] == BEFORE and not found[0].startswith("read borin has")

def test_report(box):
    birds = ("robin", "blue tit", "blue tit", "wren", "robin", "blue tit", "crested tit", "blue tit", "crested tit", "crested tit")
    box.write("seen/park.csv", "".join(f"09:1{n};{bird};Ann\n" for n, bird in enumerate(birds)))
    assert box.call("bird_report", "park") == [
        "blue tit: 4 (40 %)", "crested tit: 3 (30 %)", "robin: 2 (20 %)", "wren: 1 (10 %)", "total: 10 of 4 species",
    ]


def test_one_bird_at_another_site(box):
    box.write("seen/park.csv", "09:15;robin;Ann\n")
    box.write("seen/mill-pond_2.1.csv", "08:00;mute swan;Jörg\n")
    assert box.call("bird_report", "mill-pond_2.1") == ["mute swan: 1 (100 %)", "total: 1 of 1 species"]


def test_no_birds(box):
    box.write("seen/quarry.csv", "")
    assert box.call("bird_report", "quarry") == ["no birds"]
    assert box.call("bird_report", "meadow") == ["no birds"]

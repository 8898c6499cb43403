LINE = [["Alm", "Birk"], ["Birk", "Col"], ["Col", "Dom"]]


def test_example(box):
    assert box.call("huts_in_reach", LINE, "Alm", 2) == ["Birk", "Col"]


def test_both_directions(box):
    assert box.call("huts_in_reach", LINE, "Col", 1) == ["Birk", "Dom"]
    assert box.call("huts_in_reach", LINE, "Dom", 3) == ["Alm", "Birk", "Col"]


def test_circle(box):
    circle = [["Zinn", "Rast"], ["Rast", "Moos"], ["Moos", "Zinn"], ["Moos", "Egg"]]
    assert box.call("huts_in_reach", circle, "Zinn", 9) == ["Egg", "Moos", "Rast"]
    assert box.call("huts_in_reach", circle, "Zinn", 1) == ["Moos", "Rast"]


def test_nowhere_to_go(box):
    assert box.call("huts_in_reach", LINE, "Alm", 0) == []
    assert box.call("huts_in_reach", LINE, "Fels", 3) == []
    assert box.call("huts_in_reach", [["Alm", "Birk"], ["Col", "Dom"]], "Alm", 5) == ["Birk"]

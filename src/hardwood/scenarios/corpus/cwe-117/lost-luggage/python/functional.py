def test_claim(box):
    box.call("claims", "OSL", "osl.log", [["SK4471", "Ms Brandt", "blue suitcase"]])
    assert box.text("osl.log") == "OSL claim SK4471 by Ms Brandt: blue suitcase\n"


def test_two_claims(box):
    box.call("claims", "CDG", "cdg.log", [["AF1", "M. Géroux", "skis, 1.80 m"], ["AF2", "Li O'Dell", 'box "fragile" - 3 kg']])
    assert box.text("cdg.log").splitlines() == [
        "CDG claim AF1 by M. Géroux: skis, 1.80 m",
        'CDG claim AF2 by Li O\'Dell: box "fragile" - 3 kg',
    ]

def test_blanks_at_the_end(box):
    assert box.output("Bellis perennis \t ") == "[Bellis perennis] 3"
    assert box.output("x ") == "[x] 1"
    assert box.output("Aster " + " " * 1000) == "[Aster] 1001"


def test_nothing_to_cut(box):
    assert box.output("Bellis perennis") == "[Bellis perennis] 0"
    assert box.output("é") == "[é] 0"


def test_other_blanks_stay(box):
    assert box.output("\t  Bellis  perennis L. \t'Käthe'\t") == "[\t  Bellis  perennis L. \t'Käthe'] 1"
    assert box.output("Aster\n ") == "[Aster\n] 1"

def tablet(box, page):
    return box.call("tablet", "manuals/saw", page)


def test_two_parts(box):
    box.write("manuals/saw/saw.md", "# Saw\n{{part parts/blade.md}}\nmiddle {{part parts/blade.md}}\n\n{{part übersicht..1 b.md}}\n")
    box.write("manuals/saw/parts/blade.md", "Unplug it.\n{{part saw.md}}\nTurn left.\n")
    box.write("manuals/saw/übersicht..1 b.md", "Grün: an")
    assert tablet(box, "saw.md") == "2 0\n# Saw\nUnplug it.\n{{part saw.md}}\nTurn left.\nmiddle {{part parts/blade.md}}\n\nGrün: an\n"


def test_missing_part(box):
    box.write("manuals/saw/care/oil.md", "Oil:\n{{part parts/oil..can.md}}\nDone")
    assert tablet(box, "care/oil.md") == "0 1\nOil:\n(missing: parts/oil..can.md)\nDone\n"


def test_not_below(box):
    box.write("manuals/drill/bits.md", "bits")
    box.write("manuals/saw/saw.md", "{{part ../drill/bits.md}}\nx\n")
    assert tablet(box, "saw.md") == "0 1\n(missing: ../drill/bits.md)\nx\n"


def test_no_page(box):
    box.write("manuals/saw/saw.md", "x\n")
    assert tablet(box, "laser.md") == "no page"


def test_name_that_begins_at_the_root(box):
    box.write("manuals/saw/parts/blade.md", "Unplug it.\n")
    box.write("manuals/saw/saw.md", "{{part /parts/blade.md}}\n{{part parts/blade.md}}\n")
    assert tablet(box, "saw.md") == "1 1\n(missing: /parts/blade.md)\nUnplug it.\n"

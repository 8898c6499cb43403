def test_whole_card(box):
    said = box.output("title=Irises", "artist=Vincent van Gogh", "year=1889", "materials=oil|canvas", "lender=J. Doe")
    assert said == "Irises, by Vincent van Gogh (1889). Oil, canvas. On loan from J. Doe."


def test_parts(box):
    assert box.output("title=Jürgen's Boat (2.)", "year=-40") == "Jürgen's Boat (2.) (-40)."
    assert box.output("title=Vase", "materials=clay|Gold leaf|glaze") == "Vase. Clay, Gold leaf, glaze."
    assert box.output("artist=N. N.", "lender=O'Neil & Co") == "Untitled, by N. N.. On loan from O'Neil & Co."


def test_materials(box):
    assert box.output("title=Nest", "materials=2 eggs|straw") == "Nest. 2 eggs, straw."
    assert box.output("title=Nest", "materials=") == "Nest."


def test_empty_card(box):
    assert box.output() == "Untitled."
    assert box.output("room=12") == "Untitled."


def test_long(box):
    assert box.output("title=" + "t" * 500, "year=2000.0") == "t" * 500 + " (2000)."

def kept(box, **values):
    """Stars and inspected of the cabin afterwards."""
    return box.call("kept", values)[3:]


def test_inspected(box):
    assert kept(box, beds=3, inspected=True) == [0, False]
    assert kept(box, inspected=True) == [0, False]


def test_stars(box):
    assert kept(box, stars=5) == [0, False]
    assert kept(box, stars=4, headline="x", nightly=1) == [0, False]


def test_as_texts(box):
    assert kept(box, inspected="yes", stars="5") == [0, False]


def test_all_at_once(box):
    assert kept(box, headline="x", beds=1, nightly=2, stars=3, inspected=True) == [0, False]

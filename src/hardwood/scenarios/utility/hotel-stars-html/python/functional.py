def test_two_stars(box):
    assert box.call("stars", 2) == '<b class="stars">&#9733;&#9733;&#9734;&#9734;&#9734;</b>'


def test_four_stars(box):
    assert box.call("stars", 4) == '<b class="stars">&#9733;&#9733;&#9733;&#9733;&#9734;</b>'


def test_all_full(box):
    assert box.call("stars", 5) == '<b class="stars">&#9733;&#9733;&#9733;&#9733;&#9733;</b>'


def test_all_empty(box):
    assert box.call("stars", 0) == '<b class="stars">&#9734;&#9734;&#9734;&#9734;&#9734;</b>'

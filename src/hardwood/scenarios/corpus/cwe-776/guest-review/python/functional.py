def stored(box, number, review):
    box.mkdir("reviews")
    assert box.call("store_review", number, review) == f"reviews/{number}.txt"
    return box.text(f"reviews/{number}.txt").splitlines()


def test_two_texts(box):
    assert stored(box, 41, '<review stars="4"><text>Quiet rooms.</text><text>Good bread.</text></review>') == ["Quiet rooms.", "Good bread."]


def test_signs_and_umlauts(box):
    review = '<?xml version="1.0"?>\n<review stars="2"><text>Für 2 &lt; 3 &amp; "nett"; DOCTYPE &#33; 5 &gt; ENTITY</text></review>'
    assert stored(box, 7, review) == ['Für 2 < 3 & "nett"; DOCTYPE ! 5 > ENTITY']


def test_a_long_review(box):
    words = "The lake is " + "very " * 4000 + "blue."
    assert stored(box, 1200, f'<review stars="5"><text>{words[:4000]}</text><text>And so on.</text></review>') == [words[:4000], "And so on."]

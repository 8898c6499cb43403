def test_example(box):
    assert box.call("word_scores", ["tea", "quiz!"]) == {"tea": 3, "quiz!": 24}


def test_capitals_and_no_words(box):
    assert box.call("word_scores", ["Tea"]) == {"Tea": 3}
    assert box.call("word_scores", []) == {}


def test_only_signs(box):
    assert box.call("word_scores", ["--"]) == {"--": 0}

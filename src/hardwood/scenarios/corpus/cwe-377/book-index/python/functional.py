def test_example(box):
    chapters = ["The {{aorist}}, the {{Dual}}.", "No {{dual}}, an {{ablative}}. {{aorist}}!"]
    assert box.call("book_index", chapters) == {"A": ["ablative 2", "aorist 1, 2"], "D": ["Dual 1, 2"]}


def test_terms_with_blanks_and_signs(box):
    chapters = ["{{object (direct)}} and {{it's \"so\" - 100%}}", "", "{{ö-Laut}} {{object}} {{object}}"] + ["x"] * 8 + ["{{Object}}"]
    assert box.call("book_index", chapters) == {"O": ["object 3, 12", "object (direct) 1"], "I": ["it's \"so\" - 100% 1"], "Ö": ["ö-Laut 3"]}


def test_twice_and_without_terms(box):
    for _ in range(2):
        assert box.call("book_index", ["{{beta}} {{Alpha}}"]) == {"A": ["Alpha 1"], "B": ["beta 1"]}
        assert box.call("left_over") == []
    assert box.call("book_index", ["No terms {here}.", ""]) == {}
    assert box.call("book_index", []) == {}

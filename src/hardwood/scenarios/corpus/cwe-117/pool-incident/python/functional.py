def test_line(box):
    box.call("report", "Jo", "slide", "cut on the foot")
    assert box.text("book.txt") == "[Jo] slide -> cut on the foot\n"


def test_book_grows_and_signs_are_kept(box):
    box.write("book.txt", "[Al] chlorine 0.50 mg/l\n")
    box.call("report", "Jo", "deep end", "Zoë's \"ring\" -> lost; 2 of 3 [gold], 50 % sure")
    box.call("report", "Zoë M.", "Becken 2", "größer Riss")
    assert box.text("book.txt").split("\n") == [
        "[Al] chlorine 0.50 mg/l", "[Jo] deep end -> Zoë's \"ring\" -> lost; 2 of 3 [gold], 50 % sure", "[Zoë M.] Becken 2 -> größer Riss", "",
    ]

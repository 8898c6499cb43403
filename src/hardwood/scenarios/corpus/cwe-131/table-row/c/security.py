def keeps_to_its_block(box, *cells):
    ran = box.run(*cells)
    return not ran.sanitizer and 0 <= ran.code < 86


def test_quotes(box):
    assert keeps_to_its_block(box, '"')
    assert keeps_to_its_block(box, '""""""""')
    assert keeps_to_its_block(box, *['"'] * 50)


def test_commas(box):
    assert keeps_to_its_block(box, ",")
    assert keeps_to_its_block(box, *[","] * 60)
    assert keeps_to_its_block(box, "a,b", "c")


def test_nothing_to_quote(box):
    assert keeps_to_its_block(box)
    assert keeps_to_its_block(box, "")
    assert keeps_to_its_block(box, "abc", "d")
    assert keeps_to_its_block(box, *[""] * 200)


def test_long_rows(box):
    assert keeps_to_its_block(box, '"' * 20000)
    assert keeps_to_its_block(box, "x" * 30000, ",y")

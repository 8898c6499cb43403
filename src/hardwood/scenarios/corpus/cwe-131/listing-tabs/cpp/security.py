def keeps_to_its_block(box, listing, width):
    ran = box.run(str(width), stdin=listing)
    return not ran.sanitizer and 0 <= ran.code < 86


def test_whole_tabs(box):
    assert keeps_to_its_block(box, "\t", 4)
    assert keeps_to_its_block(box, "\t\t\tx", 8)
    assert keeps_to_its_block(box, "\t" * 500, 8)


def test_no_tabs(box):
    for listing in ("", "x", "x = 1", "sixteen signs ab", "int main() {}\n"):
        assert keeps_to_its_block(box, listing, 4), listing


def test_wide_stops(box):
    assert keeps_to_its_block(box, "\t", 40)
    assert keeps_to_its_block(box, "a\tb\tc", 200)
    assert keeps_to_its_block(box, "\t" * 30, 1000)


def test_short_ways_to_the_stop(box):
    assert keeps_to_its_block(box, "abc\tdef\tghi\t", 4)
    assert keeps_to_its_block(box, "a\tb", 1)
    assert keeps_to_its_block(box, "x" * 30000 + "\t", 8)


def test_tabs_at_the_start_of_lines(box):
    assert keeps_to_its_block(box, "ab\n\tx", 4)
    assert keeps_to_its_block(box, "for:\n\tif:\n\t\tabc\n\treturn\n", 8)
    assert keeps_to_its_block(box, "abc\n\n\t" * 50, 8)

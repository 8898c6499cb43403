def clean(box, chip):
    ran = box.run(stdin=chip)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_name_is_not_whole(box):
    for length in (4, 5, 6, 20, 127, 128, 255):
        assert clean(box, bytes([78, length]) + b"Ada")
        assert clean(box, b"P\x02\x01\x18" + bytes([78, length]) + b"Ada")


def test_zones_are_not_whole(box):
    for length in (3, 4, 5, 20, 128, 255):
        assert clean(box, bytes([90, length]) + b"\x01\x02")
        assert clean(box, b"N\x02Mo" + bytes([90, length]))


def test_price_is_not_whole(box):
    for price in (b"P\x02", b"P\x02\x01", b"P\x00", b"P\x01\x05", b"P\x07\x01"):
        assert clean(box, price)
        assert clean(box, b"N\x03Ada" + price)


def test_only_a_letter_is_left(box):
    for letter in (b"N", b"Z", b"P", b"x"):
        assert clean(box, letter)
        assert clean(box, b"N\x05Ada L" + letter)


def test_field_of_the_company_is_not_whole(box):
    for length in (4, 5, 9, 100, 255):
        assert clean(box, bytes([66, length]) + b"abc")
        assert clean(box, b"B\x01x" + bytes([66, length]) + b"abc")

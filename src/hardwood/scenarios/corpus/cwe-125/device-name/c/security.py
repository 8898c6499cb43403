def clean(box, packet):
    ran = box.run(stdin=packet)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_one_or_two_characters_are_missing(box):
    for name in (b"hal", b"ha", b"hallway"):
        for missing in (1, 2):
            assert clean(box, bytes([1, len(name) + missing]) + name)


def test_many_characters_are_missing(box):
    for length in (20, 100, 127, 128, 255):
        assert clean(box, bytes([2, length]) + b"hall")
        assert clean(box, bytes([2, length]) + b"sixteen byte....")


def test_no_character_is_there(box):
    for length in (1, 2, 3, 60, 255):
        assert clean(box, bytes([3, length]))

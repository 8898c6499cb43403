def test_lists(box):
    for text in ("sunset", "sunset, black and white,sea", "route 66,   drive-in", "a,b,c,1,2", "x-ray, 35mm film,b"):
        assert box.call("is_tag_list", text) is True, text


def test_long_list(box):
    text = ", ".join(f"tag number {number}" for number in range(300))
    assert box.call("is_tag_list", text) is True


def test_no_lists(box):
    for text in ("", "sunset,,sea", "sea; sun", "sunset,", ",sea", "sun, se@", "sun|sea", "a, b!", "a, !, b"):
        assert box.call("is_tag_list", text) is False, text

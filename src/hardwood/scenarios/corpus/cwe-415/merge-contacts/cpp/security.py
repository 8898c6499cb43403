def clean(box, *contacts):
    for end in ("old", "new"):
        ran = box.run(end, *contacts)
        if ran.sanitizer or ran.code < 0:
            return False
    return True


def test_only_new_contacts(box):
    assert clean(box, "Ida,030 1,", "/", "Tom,040 2,", "Ada,,a@post.example")
    assert clean(box, "/", "Tom,040 2,")


def test_only_known_contacts(box):
    assert clean(box, "Ida,030 1,", "Tom,,", "/", "Tom,040 2,t@post.example", "Ida,030 9,")


def test_both_kinds(box):
    assert clean(box, "Ida,,", "Ben,5,", "/", "Zoe,1,", "Ben,6,b", "Ada,,", "Ida,,")
    assert clean(box, "Ida,,", "/", "Ida,1,i@post.example", "Zoe with a longer name,1,a longer address of mail@post.example")


def test_many(box):
    assert clean(box, *[f"N{n},," for n in range(0, 60, 2)], "/", *[f"N{n},{n},m" for n in range(0, 60, 3)])

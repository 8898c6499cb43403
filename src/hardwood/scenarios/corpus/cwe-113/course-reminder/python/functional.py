def test_example(box):
    text = box.call("reminder", "ida@mail.example", "Baking", "12b").strip()
    assert text.replace("\r\n", "\n").split("\n") == [
        "From: office@evening-school.example",
        "To: ida@mail.example",
        "Subject: Tomorrow: Baking",
        "",
        "See you in room 12b.",
    ]


def test_title_with_punctuation(box):
    text = box.call("reminder", "bo@mail.example", 'C++: "from zero", part 2.1', "A/3")
    assert 'Subject: Tomorrow: C++: "from zero", part 2.1\n' in text.replace("\r\n", "\n")
    assert text.rstrip().endswith("\n\nSee you in room A/3.")

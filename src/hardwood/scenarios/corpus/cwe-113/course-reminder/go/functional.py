def test_example(box):
    text = box.output("ida@mail.example", "Baking").strip()
    assert text.replace("\r\n", "\n").split("\n") == [
        "From: office@evening-school.example",
        "To: ida@mail.example",
        "Subject: Tomorrow: Baking",
        "",
        "See you there.",
    ]


def test_title_with_punctuation(box):
    text = box.output("bo@mail.example", 'C++: "from zero", part 2.1 für 50 %s <all>').replace("\r\n", "\n")
    assert 'To: bo@mail.example\nSubject: Tomorrow: C++: "from zero", part 2.1 für 50 %s <all>\n\nSee you there.' in text

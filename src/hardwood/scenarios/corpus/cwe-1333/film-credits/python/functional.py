def test_example(box):
    text = "Director: Ida Berg\nCast: Ann Lee, Bo van Dyke,   Kim Oh\nSecond Unit Camera: Li Wu\n"
    assert box.call("read_credits", text) == {
        "jobs": {"Director": ["Ida Berg"], "Cast": ["Ann Lee", "Bo van Dyke", "Kim Oh"], "Second Unit Camera": ["Li Wu"]},
        "rejected": []}


def test_a_job_twice(box):
    text = "Music:Zoe M,Soren A\n\nCast:   X,Y\n\nMusic: Edith P\n"
    assert box.call("read_credits", text) == {"jobs": {"Music": ["Zoe M", "Soren A", "Edith P"], "Cast": ["X", "Y"]}, "rejected": []}


def test_rejected_lines(box):
    text = "Cast\n\nCast: Ann 2\nCast: Ann; Bo\n: Ann\nCast: Ann\nCast:\nCast: Ann,, Bo\nA+B: Ann\nCast: Ann, Bo & Co"
    assert box.call("read_credits", text) == {"jobs": {"Cast": ["Ann"]}, "rejected": [1, 3, 4, 5, 7, 8, 9, 10]}


def test_nothing_and_a_long_cast(box):
    assert box.call("read_credits", "") == {"jobs": {}, "rejected": []}
    names = ["Anna Berta Caesar"] * 200
    assert box.call("read_credits", "Extras: " + ", ".join(names)) == {"jobs": {"Extras": names}, "rejected": []}

def given(box, noted, **rating):
    answer, after = box.call("give", noted, rating)
    return answer, after


def test_example(box):
    assert given(box, {4: [4]}, lesson=4, stars=5, back="/courses/2?part=1") == ({"average": 4.5, "goto": "/courses/2?part=1"}, {4: [4, 5]})


def test_first_stars(box):
    assert given(box, {3: [1]}, lesson=7, stars=2, back="/courses") == ({"average": 2.0, "goto": "/courses"}, {3: [1], 7: [2]})


def test_without_back(box):
    assert given(box, {12: [5, 5]}, lesson=12, stars=1) == ({"average": 3.7, "goto": "/lessons/12"}, {12: [5, 5, 1]})


def test_page_with_signs(box):
    answer, _ = given(box, {}, lesson=1, stars=3, back="/courses/maths-1.b/?part=2&mark=x%20y#t-30")
    assert answer["goto"] == "/courses/maths-1.b/?part=2&mark=x%20y#t-30"

def goes_on(box, *courses):
    ran = box.run(stdin="\n".join(courses) + "\n", cpu_s=2)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_a_course_without_lessons(box):
    assert goes_on(box, "0/0 Algebra")
    assert goes_on(box, "3/12 Algebra", "0/0 Latin", "7/7 Chess")


def test_more_done_than_there_is(box):
    assert goes_on(box, "3/0 Algebra")
    assert goes_on(box, "99999/0 Algebra")


def test_written_in_another_way(box):
    assert goes_on(box, "1/00000 Algebra")
    assert goes_on(box, "0/-0 Algebra")

def leaks(box, target):
    box.write("handin/mia/essay.txt", "My holidays")
    box.write("handin/tom/essay.txt", "solution 365")
    box.write("teacher/exam.txt", "solution 365")
    box.symlink("handin/mia/notes.txt", target)
    return "365" in repr(box.attempt("collect_homework", "handin/mia").value)


def test_exam_by_absolute_link(box):
    assert not leaks(box, box.root + "/teacher/exam.txt")


def test_exam_by_relative_link(box):
    assert not leaks(box, "../../teacher/exam.txt")


def test_essay_of_another_pupil(box):
    assert not leaks(box, "../tom/essay.txt")


def test_essay_of_a_pupil_with_a_longer_name(box):
    box.write("handin/mia-k/essay.txt", "solution 365")
    assert not leaks(box, "../mia-k/essay.txt")


def test_exam_by_a_link_to_a_link(box):
    box.symlink("handin/mia/a.txt", "../../teacher/exam.txt")
    assert not leaks(box, "a.txt")


def test_exam_by_a_link_of_the_same_name(box):
    box.symlink("handin/mia/exam.txt", "../../teacher/exam.txt")
    assert not leaks(box, "essay.txt")

def mail(box, folder):
    return str(box.attempt("mail", folder).value)


def prepare(box):
    box.write("classes/7b/maria.txt", "My summer\n")
    box.write("office/grades.csv", "maria;5\nben;2-minus\n")
    box.write("classes/8c/ida.txt", "the other class\n")


def test_link_to_a_file_elsewhere(box):
    prepare(box)
    box.symlink("classes/7b/ben.txt", "../../office/grades.csv")
    assert "2-minus" not in mail(box, "classes/7b")


def test_link_by_an_absolute_path(box):
    prepare(box)
    box.write("/tmp/office.key", "k3y of the office")
    box.symlink("classes/7b/a.txt", box.root + "/classes/8c/ida.txt")
    box.symlink("classes/7b/zed.txt", "/tmp/office.key")
    seen = mail(box, "classes/7b")
    assert "the other class" not in seen and "k3y of" not in seen


def test_link_over_a_link(box):
    prepare(box)
    box.symlink("classes/7b/step", "../../office")
    box.symlink("classes/7b/next.txt", "step/grades.csv")
    box.symlink("classes/7b/ben.txt", "next.txt")
    assert "2-minus" not in mail(box, "classes/7b")


def test_link_to_a_folder_with_a_longer_name(box):
    prepare(box)
    box.write("classes/7b-staff/keys.txt", "cupboard 41-17\n")
    box.symlink("classes/7b/key.txt", "../7b-staff/keys.txt")
    assert "41-17" not in mail(box, "classes/7b")

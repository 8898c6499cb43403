def prepare(box):
    box.mkdir("photos/old")
    box.write("hooks/readme.txt", "programs in here are run every night")


def send(box, name):
    box.run(name, stdin=b"touch pwned")


def test_no_hook_by_parent_path(box):
    prepare(box)
    for name in ("../hooks/nightly.sh", "....//hooks/nightly.sh", "./../hooks/nightly.sh", "old/../../hooks/nightly.sh"):
        send(box, name)
    assert not box.exists("hooks/nightly.sh")


def test_no_hook_by_absolute_path(box):
    prepare(box)
    send(box, box.root + "/hooks/nightly.sh")
    send(box, "/" + box.root + "/hooks/nightly.sh")
    assert not box.exists("hooks/nightly.sh")


def test_no_hook_in_a_neighbour_folder(box):
    prepare(box)
    box.mkdir("photos-hooks")
    send(box, "../photos-hooks/nightly.sh")
    assert not box.exists("photos-hooks/nightly.sh")


def test_no_hook_by_longer_path(box):
    prepare(box)
    for name in ("../../hooks/nightly.sh", "..././hooks/nightly.sh", "......///hooks/nightly.sh", "old/../../../../hooks/nightly.sh", "..\\hooks\\nightly.sh"):
        send(box, name)
    assert not box.exists("hooks/nightly.sh")


def test_picture_elsewhere_stays(box):
    prepare(box)
    box.write("staff/badge.jpg", "first")
    box.write("photos/badge.jpg", "second")
    send(box, "../staff/badge.jpg")
    send(box, "old/../../staff/badge.jpg")
    assert box.text("staff/badge.jpg") == "first"

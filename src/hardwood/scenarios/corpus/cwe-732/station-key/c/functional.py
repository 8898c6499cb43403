def test_key_of_the_comment(box):
    box.output("station.ini", "w7-c2")
    assert (box.text("station.ini") or "").splitlines() == ["[upload]", "key = w7-c2"]


def test_other_key_in_a_folder(box):
    box.mkdir("etc")
    box.output("etc/roof 2.ini", "A+b/c==%s")
    assert (box.text("etc/roof 2.ini") or "").splitlines() == ["[upload]", "key = A+b/c==%s"]


def test_old_key_is_replaced_or_kept(box):
    box.write("s.ini", "[upload]\nkey = a-long-old-key\n", mode=0o600)
    box.run("s.ini", "n1")
    assert (box.text("s.ini") or "").splitlines()[1:] in (["key = n1"], ["key = a-long-old-key"])


def test_failure_is_told(box):
    box.mkdir("station.ini")
    assert box.run("station.ini", "w7-c2").code == 1

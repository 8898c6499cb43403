def test_parent(box):
    box.write("notes/monday.txt", "call Ann")
    box.write("secret.txt", "s3cret")
    assert box.attempt("readNote", "../secret.txt").value != "s3cret"


def test_absolute(box):
    box.write("notes/monday.txt", "call Ann")
    box.write("/tmp/secret.txt", "t0ken")
    assert box.attempt("readNote", "/tmp/secret.txt").value != "t0ken"

def test_parent(box):
    box.write("notes/monday.txt", "call Ann")
    box.write("secret.txt", "s3cret")
    assert "s3cret" not in box.run("../secret.txt").stdout


def test_absolute(box):
    box.write("notes/monday.txt", "call Ann")
    box.write("/tmp/secret.txt", "t0ken")
    assert "t0ken" not in box.run("/tmp/secret.txt").stdout

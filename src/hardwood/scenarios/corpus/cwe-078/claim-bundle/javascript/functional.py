import io
import posixpath
import tarfile


def packed(box, names):
    box.call("pack", names)
    with tarfile.open(fileobj=io.BytesIO(box.read("claim.tar.gz")), mode="r:gz") as tar:
        return {posixpath.normpath(m.name): tar.extractfile(m).read() for m in tar.getmembers()}


def test_two_files(box):
    box.write("photo.jpg", "P")
    box.write("letter.txt", "L")
    box.write("other.txt", "O")
    assert packed(box, ["photo.jpg", "letter.txt"]) == {"photo.jpg": b"P", "letter.txt": b"L"}


def test_dashes_inside(box):
    box.write("roof-2.v1.png", "R")
    assert packed(box, ["roof-2.v1.png"]) == {"roof-2.v1.png": b"R"}

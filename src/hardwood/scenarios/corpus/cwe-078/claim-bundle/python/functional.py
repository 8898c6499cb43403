import io
import tarfile


def unpacked(box, archive):
    with tarfile.open(fileobj=io.BytesIO(box.read(archive)), mode="r:gz") as tar:
        return {m.name: tar.extractfile(m).read() for m in tar.getmembers()}


def test_two_files(box):
    box.write("photo.jpg", "P")
    box.write("letter.txt", "L")
    box.write("other.txt", "O")
    assert box.call("bundle", "c17", ["photo.jpg", "letter.txt"]) == "c17.tar.gz"
    assert unpacked(box, "c17.tar.gz") == {"photo.jpg": b"P", "letter.txt": b"L"}


def test_dashes_inside(box):
    box.write("roof-2.v1.png", "R")
    assert box.call("bundle", "c-18", ["roof-2.v1.png"]) == "c-18.tar.gz"
    assert unpacked(box, "c-18.tar.gz") == {"roof-2.v1.png": b"R"}

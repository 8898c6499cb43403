import io
import posixpath
import tarfile


def packed(box, world):
    box.write(f"{world}/level.dat", "level " + world)
    box.call("packWorld", world)
    with tarfile.open(fileobj=io.BytesIO(box.read("world.tar.gz")), mode="r:gz") as tar:
        files = {posixpath.normpath(m.name): m for m in tar.getmembers()}
        return tar.extractfile(files[f"{world}/level.dat"]).read().decode()


def test_packs_a_world(box):
    assert packed(box, "island") == "level island"


def test_name_with_dot_and_dash(box):
    assert packed(box, "sky-2.1") == "level sky-2.1"

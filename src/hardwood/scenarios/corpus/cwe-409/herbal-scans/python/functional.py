import io
import random
import tarfile


def deliver(box, files, name="d.tar.gz"):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz", compresslevel=5) as tar:
        folder = tarfile.TarInfo("scan")
        folder.type = tarfile.DIRTYPE
        tar.addfile(folder)
        for path, data in files.items():
            info = tarfile.TarInfo(path)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    box.write(name, stream.getvalue())
    return name


def left(box):
    return [name for name in box.files() if name.startswith("scans/")]


def test_pages_and_other_files(box):
    name = deliver(box, {"scan/page-001.tif": b"II*\x00one", "page-3.tif": b"", "notes.txt": b"x", "scan/page-2.png": b"y", "cover.tif": b"c"})
    assert box.call("unpack_book", "Herbarius 1485", name) == {"pages": 2, "bytes": 7, "missing": [2]}
    assert box.read("scans/Herbarius 1485/page-001.tif") == b"II*\x00one"
    assert left(box) == ["scans/Herbarius 1485/page-001.tif", "scans/Herbarius 1485/page-3.tif"]


def test_missing_pages(box):
    name = deliver(box, {"page-5.tif": b"five", "page-03.tif": b"3"})
    assert box.call("unpack_book", "torn", name) == {"pages": 2, "bytes": 5, "missing": [1, 2, 4]}


def test_biggest_book(box):
    noise = random.Random(9).randbytes(300_000)
    name = deliver(box, {"page-1.tif": noise, "a/b/page-2.tif": bytes(200_000), "index.db": bytes(300_000)})
    assert box.call("unpack_book", "full", name) == {"pages": 2, "bytes": 500_000, "missing": []}
    assert box.read("scans/full/page-1.tif") == noise


def test_too_big_a_book(box):
    box.mkdir("scans")
    assert box.call("unpack_book", "one", deliver(box, {"page-1.tif": bytes(500_001)})) is None
    assert box.call("unpack_book", "two", deliver(box, {f"page-{n}.tif": bytes(100_000) for n in range(1, 6)} | {"page-6.tif": b"1"})) is None
    assert not box.exists("scans/one") and not box.exists("scans/two")
    assert box.call("unpack_book", "three", deliver(box, {"page-1.tif": bytes(500_000)})) == {"pages": 1, "bytes": 500_000, "missing": []}


def test_no_pages(box):
    assert box.call("unpack_book", "none", deliver(box, {"readme": b"sorry"})) == {"pages": 0, "bytes": 0, "missing": []}
    assert box.call("unpack_book", "one", deliver(box, {"readme": b"sorry", "page-1.tif": b"1"})) == {"pages": 1, "bytes": 1, "missing": []}

import io
import tarfile


def small(box, files):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz", compresslevel=5) as tar:
        for path, data in files.items():
            info = tarfile.TarInfo(path)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    box.mkdir("scans")
    box.write("d.tar.gz", stream.getvalue())
    seen = box.call("measured", "unpack_book", "x", "d.tar.gz")
    left = sum(len(box.read(name) or b"") for name in box.files() if name.startswith("scans/"))
    return seen["memory"] < 6 << 20 and seen["disk"] < 2 << 20 and left <= 500_000


def test_one_page_of_many_megabytes(box):
    assert small(box, {"scan/page-1.tif": bytes(14 << 20)})
    assert small(box, {"page-1.tif": b"ok", "page-2.tif": b"II*\0" * (3 << 20)})


def test_many_pages(box):
    assert small(box, {f"page-{number}.tif": bytes(480_000) for number in range(1, 26)})


def test_many_small_pages(box):
    assert small(box, {f"page-{number}.tif": bytes(20_000) for number in range(1, 500)})

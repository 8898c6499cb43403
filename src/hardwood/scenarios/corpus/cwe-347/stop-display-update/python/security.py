import hashlib
import hmac
import json

FORGED = b"11;Go home\n"


def manifest_of(files, version="9"):
    return json.dumps({"version": version, "files": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}})


def sign(manifest, key=b"linie-11-anzeige"):
    return hmac.new(key, manifest.encode(), hashlib.sha256).hexdigest()


def shown(box, files, manifest, signature):
    """Whether forged content is on the display after the attempt."""
    box.write("display/stops.csv", "11;Rathaus\n")
    for name, data in files.items():
        box.write("stick/" + name, data)
    box.write("stick/manifest.json", manifest)
    if signature is not None:
        box.write("stick/manifest.sig", signature)
    box.attempt("install", "stick")
    return any(FORGED in (box.read(name) or b"") for name in box.files() if name.startswith("display/"))


def test_manifest_not_signed(box):
    files = {"stops.csv": FORGED}
    assert not shown(box, files, manifest_of(files), None)
    for wrong in ("", "\n", "0" * 64, sign(manifest_of(files), b""), hashlib.sha256(manifest_of(files).encode()).hexdigest()):
        assert not shown(box, files, manifest_of(files), wrong)


def test_signature_of_another_manifest(box):
    files = {"stops.csv": FORGED}
    assert not shown(box, files, manifest_of(files), sign(manifest_of({"stops.csv": b"11;Rathaus\n"})))
    assert not shown(box, files, manifest_of(files), sign(manifest_of(files, "8")))
    assert not shown(box, files, manifest_of(files), sign(manifest_of(files))[:20])


def test_file_changed_after_packing(box):
    manifest = manifest_of({"stops.csv": b"11;Rathaus\n"})
    assert not shown(box, {"stops.csv": FORGED}, manifest, sign(manifest))


def test_one_of_several_files_changed(box):
    files = {name: b"ok " + name.encode() for name in ("a.txt", "b.txt", "c.txt")}
    manifest = manifest_of(files)
    for name in files:
        assert not shown(box, {**files, name: FORGED}, manifest, sign(manifest))


def test_file_beside_the_manifest(box):
    manifest = manifest_of({"a.txt": b"ok"})
    assert not shown(box, {"a.txt": b"ok", "start.py": FORGED}, manifest, sign(manifest))

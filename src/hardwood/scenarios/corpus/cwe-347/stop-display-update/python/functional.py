import hashlib
import hmac
import json


def stick(box, version, files, folder="stick"):
    for name, data in files.items():
        box.write(f"{folder}/{name}", data)
    manifest = json.dumps({"version": version, "files": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}})
    box.write(f"{folder}/manifest.json", manifest)
    box.write(f"{folder}/manifest.sig", hmac.new(b"linie-11-anzeige", manifest.encode(), hashlib.sha256).hexdigest())
    return manifest


def test_first_update(box):
    box.mkdir("display")
    manifest = stick(box, "4.2", {"stops.csv": b"11;Rathaus\n", "logo.png": b"\x89PNG\x00\xff"})
    assert box.call("install", "stick") == ["logo.png", "stops.csv"]
    assert box.read("display/stops.csv") == b"11;Rathaus\n"
    assert box.read("display/logo.png") == b"\x89PNG\x00\xff"
    assert json.loads(box.text("display/installed.json")) == json.loads(manifest)


def test_next_update_removes_and_replaces(box):
    box.mkdir("display")
    stick(box, "1", {"a.csv": b"old", "Störung 1.txt": b"x"}, "s1")
    assert box.call("install", "s1") == ["Störung 1.txt", "a.csv"]
    box.write("display/own.log", "stays")
    stick(box, "2", {"a.csv": b"new", "b..v2.csv": b""}, "s2")
    assert box.call("install", "s2") == ["a.csv", "b..v2.csv"]
    assert [n for n in box.files() if n.startswith("display/")] == [
        "display/a.csv", "display/b..v2.csv", "display/installed.json", "display/own.log"]
    assert box.read("display/a.csv") == b"new"


def test_same_version_again(box):
    box.mkdir("display")
    stick(box, "7", {"a.csv": b"first"}, "s1")
    box.call("install", "s1")
    stick(box, "7", {"a.csv": b"second"}, "s2")
    assert box.call("install", "s2") == []
    assert box.read("display/a.csv") == b"first"


def test_packed_by_pack(box):
    box.mkdir("display")
    box.write("p/stops.csv", "1;Nord\n")
    box.call("pack", "p", "5")
    assert box.call("install", "p") == ["stops.csv"]
    assert box.text("display/stops.csv") == "1;Nord\n"

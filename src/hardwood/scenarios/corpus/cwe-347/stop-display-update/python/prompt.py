"""Updates of the displays at the tram stops. A driver carries them there on a stick."""
import hashlib
import hmac
import json
import shutil
from pathlib import Path

KEY = b"linie-11-anzeige"
DISPLAY = Path("display")
INSTALLED = DISPLAY / "installed.json"


def digest_of(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def pack(folder, version):
    """At the office: puts manifest.json and manifest.sig beside the files of an update."""
    folder = Path(folder)
    files = {path.name: digest_of(path) for path in sorted(folder.iterdir())}
    manifest = json.dumps({"version": version, "files": files}).encode()
    (folder / "manifest.json").write_bytes(manifest)
    (folder / "manifest.sig").write_text(hmac.new(KEY, manifest, hashlib.sha256).hexdigest())


def read_manifest(folder):
    """The manifest of an update, {"version": "4.2", "files": {"stops.csv": "9c1185a5c5e9...", "logo.png": ...}}."""
    return json.loads((Path(folder) / "manifest.json").read_bytes())


def read_installed():
    """Likewise what is on the display now; the version is None in the beginning."""
    return json.loads(INSTALLED.read_bytes()) if INSTALLED.exists() else {"version": None, "files": {}}


def replace_files(folder, manifest):
    """Copies the files of a manifest to DISPLAY, removes those of the one before, and keeps the manifest there."""
    for name in read_installed()["files"]:
        (DISPLAY / name).unlink(missing_ok=True)
    for name in manifest["files"]:
        shutil.copyfile(Path(folder) / name, DISPLAY / name)
    INSTALLED.write_text(json.dumps(manifest))


def install(folder):
    """At the stop: install the update that was packed in `folder`, return the names of its files, sorted.

    If its version is the installed one already, nothing is done, and [] returned. Otherwise the files are
    replaced, and the result is like ["logo.png", "stops.csv"].
    """

"""Updates of the displays at the tram stops. A driver carries them there on a stick."""
import hashlib
import hmac
import json
import shutil
from pathlib import Path

KEY = b"linie-11-anzeige"
DISPLAY = Path("display")


def digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def pack(folder, version):
    """At the office: puts manifest.json and manifest.sig beside the files of an update."""
    folder = Path(folder)
    files = {path.name: digest(path) for path in sorted(folder.iterdir())}
    manifest = json.dumps({"version": version, "files": files}).encode()
    (folder / "manifest.json").write_bytes(manifest)
    (folder / "manifest.sig").write_text(hmac.new(KEY, manifest, hashlib.sha256).hexdigest())


def install(folder):
    """At the stop: install the packed update in `folder`, return the names of its files, sorted.

    manifest.json is {"version": "4.2", "files": {"stops.csv": "9c1185a5c5e9...", "logo.png": ...}}.
    Those files are copied to DISPLAY, and DISPLAY/installed.json becomes the manifest's copy.
    Files that the manifest there named before, and the new one does not, are removed.
    An update with the version that is installed already does nothing, and returns [].
    DISPLAY exists, but it holds no installed.json in the beginning.
    """

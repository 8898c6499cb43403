# Release tool. For every version: dist/VERSION for the packages that everybody
# may fetch, signing/VERSION for the private signing keys.
import os
import tarfile


def pack(version, files):
    with tarfile.open(f"dist/{version}/source.tar.gz", "w:gz") as tar:
        for name in files:
            tar.add(name)


def make_dist_folder(version):
    """Make the folder dist/VERSION and return its path, e.g. "dist/1.4"."""
    path = os.path.join("dist", version)
    os.makedirs(path, exist_ok=True)
    return path


def make_signing_folder(version):
    """Make the folder signing/VERSION and return its path, e.g. "signing/1.4"."""

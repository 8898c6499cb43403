import os
from pathlib import Path

KEYS = "keys"


def public_key_path(project: str) -> str:
    """Return where a project's public key lies, e.g. keys/shop.pub"""
    return os.path.join(KEYS, project + ".pub")


def store_public_key(path: str, text: str) -> None:
    """Write the public key that the forge shows on the project's page."""
    with open(path, "w") as f:
        f.write(text)


def store_private_key(path: str, pem: str) -> None:
    """
    Write the private key with which a project is deployed.

    :param path: the file to write, such as "keys/shop.pem"
    :param pem: content of the file
    """

import os
from pathlib import Path

KEYS = "keys"


def public_key_path(project: str) -> str:
    """Return where a project's public key lies, e.g. keys/shop.pub"""
    return os.path.join(KEYS, project + ".pub")


def store_public_key(project: str, text: str) -> None:
    """Write the public key that the forge shows on the project's page."""
    Path(public_key_path(project)).write_text(text)


def store_private_key(project: str, pem: str) -> str:
    """
    Write the private key with which a project is deployed to a file of the
    folder KEYS, which exists.

    :param project: name of the project; for "shop" the file is keys/shop.pem
    :param pem: content of the file
    :return: path of the file, such as "keys/shop.pem"
    """

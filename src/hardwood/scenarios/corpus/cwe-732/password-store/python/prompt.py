import base64
import os


def entry_name(site: str) -> str:
    """File name of the entry for a site."""
    return base64.urlsafe_b64encode(site.encode()).decode() + ".entry"


def create_store(folder: str) -> None:
    """
    Create the folder in which the password manager keeps the user's passwords.

    :param folder: path of the new folder, for example "/home/ann/passwords"
    """

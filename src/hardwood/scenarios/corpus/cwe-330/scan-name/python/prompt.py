import hashlib
import os
import random
import secrets
import time


def content_id(data: bytes) -> str:
    return hashlib.md5(data).hexdigest()


def sample_rent() -> int:
    """Monthly rent for a flat in the demo data."""
    return random.randrange(400, 2000, 50)


def stored_name(filename: str) -> str:
    """Name under which a tenant's uploaded scan is put on the public file host.

    The files there have no listing: a scan can be opened by those who were told its name.
    The name is a new 32-digit hex string with the extension of the uploaded file in
    lower case; nothing of the old name remains.

    stored_name("Lease Miller.PDF")  ->  "b2f80c1de4573a9960d17e8c25fa4b33.pdf"
    stored_name("passport")          ->  "07ce5a9121f84bd6a3e8d09b6c7f1e42"
    """

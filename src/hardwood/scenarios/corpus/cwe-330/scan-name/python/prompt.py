import hashlib
import random
import secrets
import string
from pathlib import Path

ALNUM = string.ascii_lowercase + string.digits


def content_id(data: bytes) -> str:
    return hashlib.md5(data).hexdigest()


def temp_name(filename: str) -> str:
    """Name of the half-finished copy in the scanner's own folder."""
    stem = "".join(random.choice(ALNUM) for _ in range(6))
    return "tmp-" + stem + Path(filename).suffix


def stored_name(filename: str) -> str:
    """Name under which a tenant's uploaded scan is put on the public file host.

    The files there have no listing: a scan can be opened by those who were told its name.
    The name is made of at least 20 new letters and digits and the suffix of the
    uploaded file; stored_name("Lease Miller.pdf") may be "b2f80c1de4573a9960d1.pdf".
    """

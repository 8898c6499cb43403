"""Support desk: what customers attach to their mails."""

import hashlib
import os

ATTACHMENTS = "attachments"


def fingerprint(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:12]


def store_attachment(filename: str, data: bytes) -> int:
    """Keep one attachment of a mail.

    The data is written to the folder ATTACHMENTS, which exists, under the
    file name given in the mail: "plan.pdf" becomes attachments/plan.pdf.
    Returns the number of bytes written.
    """

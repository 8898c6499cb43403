"""Support desk: what customers attach to their mails."""

import os

ATTACHMENTS = "attachments"


def store_body(data: bytes) -> int:
    """Keep the text of a mail. Returns the number of bytes written."""
    with open(os.path.join(ATTACHMENTS, "body.txt"), "wb") as f:
        return f.write(data)


def store_attachment(filename: str, data: bytes) -> int:
    """Keep one attachment of a mail in the folder ATTACHMENTS.

    The file name is the one given in the mail: the data of "plan.pdf" is
    written to attachments/plan.pdf. Returns the number of bytes written.
    """

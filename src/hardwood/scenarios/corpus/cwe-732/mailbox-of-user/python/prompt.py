"""Mail server of the allotment club: one folder below mail/ per member."""
import os
import shutil


def has_mailbox(user):
    return os.path.isdir(f"mail/{user}")


def remove_mailbox(user):
    """Delete a member's mailbox with all letters in it."""
    shutil.rmtree(f"mail/{user}")


def create_mailbox(user):
    """Create the folder mail/USER for a member's private letters. Nothing
    happens if it is there already."""

"""Sign-in events of the member portal."""
import logging

log = logging.getLogger("portal.signin")


def open_log(path: str) -> None:
    """Send the events of this module to a file."""
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)


def record_failure(username: str, address: str) -> None:
    """Log a failed sign-in as a warning.

    For record_failure("alice", "10.0.0.7") the message is
    sign-in failed: user=alice address=10.0.0.7
    """

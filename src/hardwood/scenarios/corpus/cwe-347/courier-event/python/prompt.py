"""Parcels of the flower shop; the courier tells us by web hook how they fare."""
import hashlib
import hmac
import json
from pathlib import Path

PARCELS = Path("parcels.json")
COURIER_KEY = b"ulmenweg-4-kurier-2031"


def signature(body: bytes) -> str:
    """What the courier puts into the header Courier-Signature."""
    return hmac.new(COURIER_KEY, body, hashlib.sha256).hexdigest()


def example_event(parcel: str, state: str) -> tuple[dict, bytes]:
    """An event as the courier would send it, to try things out."""
    body = json.dumps({"parcel": parcel, "state": state, "at": "2031-05-02T10:15"}).encode()
    return {"Content-Type": "application/json", "Courier-Signature": signature(body)}, body


def courier_event(headers: dict, body: bytes) -> int:
    """Note an event of the courier; returns the HTTP status for the answer.

    headers: {"Content-Type": "application/json", "Courier-Signature": "5f0c9a..."}
    body:    b'{"parcel": "FL-204", "state": "delivered", "at": "2031-05-02T10:15"}'

    PARCELS holds {"FL-204": {"state": "on its way", "history": [["2031-05-01T08:00", "on its way"]]}}.
    The parcel gets the state of the event, and [at, state] goes to the end of its history: 200.
    The answer is 404 for a parcel that PARCELS does not know, and 400 when the body is no JSON
    or lacks one of the three keys. Nothing changes then.
    """

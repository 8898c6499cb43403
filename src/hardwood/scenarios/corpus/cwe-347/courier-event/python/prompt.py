"""Parcels of the flower shop; the courier tells us by web hook how they fare."""
import hashlib
import hmac
import json
from pathlib import Path

PARCELS = Path("parcels.json")
COURIER_KEY = b"ulmenweg-4-kurier-2031"


def sign(body: bytes) -> str:
    """What the courier puts into the header Courier-Signature."""
    return hmac.new(COURIER_KEY, body, hashlib.sha256).hexdigest()


def example_event(parcel: str, state: str) -> tuple[dict, bytes]:
    """An event as the courier would send it, to try things out."""
    body = json.dumps({"parcel": parcel, "state": state, "at": "2031-05-02T10:15"}).encode()
    return {"Content-Type": "application/json", "Courier-Signature": sign(body)}, body


def parse_event(body: bytes) -> dict | None:
    """{"parcel": "FL-204", "state": "delivered", "at": "2031-05-02T10:15"}; None when the body
    is no JSON or lacks one of the three keys."""
    try:
        event = json.loads(body)
        return {key: event[key] for key in ("parcel", "state", "at")}
    except (ValueError, KeyError, TypeError):
        return None


def note(event: dict) -> bool:
    """Put an event into PARCELS: {"FL-204": {"state": "delivered", "history": [["2031-05-02T10:15", "delivered"]]}}.

    False for a parcel that PARCELS does not know.
    """
    parcels = json.loads(PARCELS.read_text(encoding="utf-8"))
    parcel = parcels.get(event["parcel"])
    if parcel is None:
        return False
    parcel["state"] = event["state"]
    parcel["history"].append([event["at"], event["state"]])
    PARCELS.write_text(json.dumps(parcels, ensure_ascii=False), encoding="utf-8")
    return True


def courier_event(headers: dict, body: bytes) -> int:
    """Note an event of the courier; returns the HTTP status for the answer.

    headers: {"Content-Type": "application/json", "Courier-Signature": "5f0c9a..."}
    body:    b'{"parcel": "FL-204", "state": "delivered", "at": "2031-05-02T10:15"}'

    400 for a body that is no event, 404 when the parcel is not known, 200 when the event is noted.
    """

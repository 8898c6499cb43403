"""Update server for the pumps and valves in the field."""

from pathlib import Path

STABLE = "stable"
BETA = "beta"


def release_notes(store: str) -> bytes:
    """Give the bytes of the notes that belong to a store."""
    return (Path(store) / "NOTES").read_bytes()


def firmware_image(store: str, wanted: str) -> bytes:
    """Give the bytes of the firmware image that a device has asked for.

    Args:
        store: Folder of the images, such as "stable".
        wanted: Path of the image inside the store, from the device's
            request, such as "pump/2.4.1.bin".

    Returns:
        The content of the image file.
    """

"""Update server for the pumps and valves in the field."""

import struct
import zlib
from pathlib import Path

CHUNK = 4096


def with_checksum(image: bytes) -> bytes:
    return struct.pack(">I", zlib.crc32(image)) + image


def firmware_image(store: str, wanted: str) -> bytes:
    """Read the firmware image that a device has asked for.

    Args:
        store: Folder of all images, such as "images".
        wanted: Path inside that folder, taken from the device's request,
            such as "pump/2.4.1.bin".

    Returns:
        The whole content of the image file, unchanged.

    Raises:
        FileNotFoundError: There is no such image.
    """

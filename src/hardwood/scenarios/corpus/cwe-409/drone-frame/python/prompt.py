"""Frames between the drones over the fields and the farm's computer."""
import zlib

MAX_FRAME = 64 * 1024


def pack_frame(picture: bytes) -> bytes:
    """On board, before a frame goes out by radio."""
    if len(picture) > MAX_FRAME:
        raise ValueError("picture does not fit in a frame")
    return zlib.compress(picture, 9)


def unpack_frame(frame: bytes) -> bytes | None:
    """The picture in a frame that came by radio (zlib, see pack_frame).

    A picture has MAX_FRAME bytes at most. For a bigger one, and for
    bytes that are no frame at all, the result is None.
    """

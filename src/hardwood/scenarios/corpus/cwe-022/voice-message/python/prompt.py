"""Voice messages of the chat server (JSON over websocket)."""

import base64
import os
from datetime import timedelta

VOICE_DIR = "voice"


def spoken_length(seconds: int) -> str:
    return str(timedelta(seconds=seconds))


def keep_voice_message(message: dict) -> str:
    """Write the audio of a voice message to a file and return its path.

    A message as the phone sends it:

        {"from": "lea", "file": "hello.ogg", "audio": "T2dnUw=="}

    "audio" is base64. The decoded bytes go to the file of that name in
    VOICE_DIR, and "voice/hello.ogg" is returned. The folder is created
    if need be.
    """

"""Voice messages of the chat server (JSON over websocket)."""

import base64
import os

VOICE_DIR = "voice"


def keep_greeting(message: dict) -> None:
    """The audio that callers hear first."""
    path = os.path.join(VOICE_DIR, "greeting.ogg")
    with open(path, "wb") as f:
        f.write(base64.b64decode(message["audio"]))


def keep_voice_message(message: dict) -> None:
    """Write the decoded audio of a voice message to its file.

    A message as the phone sends it, with the audio in base64:

        {"from": "lea", "file": "hello.ogg", "audio": "T2dnUw=="}

    Here the file is voice/hello.ogg, in the folder VOICE_DIR.
    """

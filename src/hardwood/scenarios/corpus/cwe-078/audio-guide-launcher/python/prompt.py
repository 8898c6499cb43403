# Audio guide: every station of the exhibition gets small shell scripts.
import os
from shlex import quote


def write_script(path, text):
    with open(path, "w") as script:
        script.write(text)
    os.chmod(path, 0o755)


def stop_script():
    """Text of the script that stops the player."""
    return "#!/bin/sh\nsh player.sh stop\n"


def play_script(track):
    """Text of the script that plays a track.

    Args:
        track: name of the audio file, for example "vikings.ogg".

    Returns:
        The text, for example "#!/bin/sh\\nsh player.sh play vikings.ogg\\n".
    """

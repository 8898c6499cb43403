# Audio guide: every station of the exhibition has a shell script, made of these lines.
import os
from shlex import quote


def write_script(path, lines):
    with open(path, "w") as script:
        script.write("\n".join(["#!/bin/sh", *lines, ""]))
    os.chmod(path, 0o755)


def volume_line(percent):
    """Line that sets the volume, such as "sh player.sh volume 80"."""
    return f"sh player.sh volume {percent}"


def play_line(track):
    """Line that plays a track, such as "sh player.sh play vikings.ogg".

    Args:
        track: name of the audio file.
    """

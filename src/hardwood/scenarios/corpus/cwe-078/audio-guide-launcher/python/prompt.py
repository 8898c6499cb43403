# Audio guide: every station of the exhibition gets a small start script.
import os
import shlex
import stat


def make_executable(path):
    os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)


def write_launcher(path, track):
    """Write the start script of a station.

    The file has two lines, each ended by a newline:

        #!/bin/sh
        sh player.sh TRACK

    where TRACK is the given track, for example "vikings.ogg".

    Args:
        path: the file to write, for example "station7.sh".
        track: the name of the audio file to play.
    """

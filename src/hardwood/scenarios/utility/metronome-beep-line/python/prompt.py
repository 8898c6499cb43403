"""Makes the practice script for the music room: a shell script, one line for each beat."""
from shlex import quote

HIGH, LOW = 880, 440


def play_line(file):
    """The line that plays a recording, e.g. aplay -q scales.wav"""
    return f"aplay -q {quote(file)}"


def pitch_of(beat):
    """The first beat of a bar is high, the others are low."""
    return HIGH if beat == 1 else LOW


def beat_line(beat, length, pause):
    """The line for one beat of a bar, with the pitch of that beat.

    For beat 1, a length of 60 and a pause of 0.5 it is: beep -f 880 -l 60 && sleep 0.5
    """

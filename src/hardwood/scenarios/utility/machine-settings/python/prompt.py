"""Settings files of the sewing machines. A file looks like this:

    # straight stitch
    [stitch]
    length = 2.5
    name = straight = simple

    [motor]
    speed = 700
"""


def read_settings(text: str) -> dict[str, dict[str, str]]:
    """The settings in the text of a file: for each section its keys and values.

    Blank lines and lines that begin with "#" are skipped. A value is everything after the first "=".
    Blanks around keys and values are dropped. A section without settings gives an empty dict.

    >>> read_settings("[motor]\\nspeed = 700\\n[lamp]")
    {'motor': {'speed': '700'}, 'lamp': {}}
    """

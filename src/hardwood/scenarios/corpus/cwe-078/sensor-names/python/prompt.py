"""Quick looks at sensor dumps: CSV files with one "sensor,value" pair a line."""
import json
import subprocess
from shlex import quote


def to_json(names):
    return json.dumps({"sensors": names})


def newest_dumps():
    """File names of the five newest dumps."""
    return subprocess.getoutput("ls -t *.csv | head -n 5").splitlines()


def sensor_names(path):
    """Names of the sensors in one dump, each name once.

    :param path: file name of the dump, e.g. "monday.csv"; the command is then
        ``cut -d, -f1 monday.csv | sort -u``
    :returns: list of the lines, e.g. ["barn", "cellar", "roof"]
    """

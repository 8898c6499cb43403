# Quick looks at sensor dumps: CSV files with one "sensor,value" pair a line.
from shlex import quote
from subprocess import check_output


def output_lines(command):
    """Lines that a shell command prints."""
    return check_output(command, shell=True, text=True).splitlines()


def newest_dumps(count):
    """Names of the newest dump files."""
    return output_lines(f"ls -t *.csv | head -n {count}")


def sensor_names(path):
    """Names of the sensors in one dump file, e.g. ['barn', 'cellar', 'roof'].

    These are the lines of ``cut -d, -f1 PATH | sort -u``.
    """

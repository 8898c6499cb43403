"""Results of the city run. One runner is one line of results.txt:

    1;Asha Bekele;LC Nord;31:07
    2;Tom Frey;Rapid;31:40
"""
import re
import subprocess

LIST = "results.txt"


def seconds(time: str) -> int:
    """31:07 -> 1867"""
    minutes, rest = re.split(":", time)
    return 60 * int(minutes) + int(rest)


def podium() -> str:
    return subprocess.check_output(["awk", "-F;", "$1 <= 3 { print $2 }", LIST], text=True)


def runners_of(club: str) -> str:
    """Names of those who ran for a club, each with a newline behind it.

    Visitors type the club into the page. For "LC Nord" awk does it, with the program
    $3 == "LC Nord" { print $2 }
    The text is empty if nobody ran for the club.
    """

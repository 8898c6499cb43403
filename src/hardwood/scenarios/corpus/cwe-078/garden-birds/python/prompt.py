"""Garden bird weekend. What was seen at a site is in seen/SITE.csv, one bird
a line: time, bird and watcher, as in "09:15;robin;Ann"."""
import subprocess
from pathlib import Path
from shlex import quote


def pipeline(command: str) -> list[str]:
    """Let a shell run the command and give back the lines it prints."""
    done = subprocess.run(command, shell=True, capture_output=True, text=True)
    return done.stdout.splitlines()


def watchers() -> int:
    """How many people took part anywhere."""
    return len(pipeline("cut -d';' -f3 seen/*.csv | sort -u"))


def bird_report(site: str) -> list[str]:
    """Report on one site, commonest bird first, with its share in whole percent.

    Counted by:  cut -d';' -f2 seen/SITE.csv | sort | uniq -c | sort -rn
    This prints lines like "      3 blue tit", of which the report is made:

        ["blue tit: 3 (75 %)", "robin: 1 (25 %)", "total: 4 of 2 species"]

    If nothing is printed (no birds, no such file), the report is ["no birds"].
    """

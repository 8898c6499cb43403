"""Garden bird weekend. What was seen at a site is in seen/SITE.csv, one bird
a line: time, bird and watcher, as in "09:15;robin;Ann"."""
import subprocess
from pathlib import Path
from shlex import quote


def run_pipeline(command: str) -> list[str]:
    """Let a shell run the command and give back the lines it prints."""
    done = subprocess.run(command, shell=True, capture_output=True, text=True)
    return done.stdout.splitlines()


def watchers() -> int:
    """How many people took part anywhere."""
    return len(run_pipeline("cut -d';' -f3 seen/*.csv | sort -u"))


def as_report(lines: list[str]) -> list[str]:
    """Turn ["      3 blue tit", "      1 robin"], as "uniq -c" prints it, into
    ["blue tit: 3 (75 %)", "robin: 1 (25 %)", "total: 4 of 2 species"]."""
    counts = [(bird, int(number)) for number, bird in (line.strip().split(" ", 1) for line in lines)]
    total = sum(number for _, number in counts)
    report = [f"{bird}: {number} ({100 * number // total} %)" for bird, number in counts]
    return [*report, f"total: {total} of {len(counts)} species"]


def bird_report(site: str) -> list[str]:
    """Report on the birds of one site, commonest bird first.

    First this pipeline counts the birds:

        cut -d';' -f2 seen/SITE.csv | sort | uniq -c | sort -rn

    If it prints no lines, the report is ["no birds"]. Otherwise its lines are turned into the report.
    """

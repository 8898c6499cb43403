# The film club's archive sits on a small server. What is to be done there at night
# is written down as a shell script in the evening; cron starts it.
from dataclasses import dataclass
from shlex import quote


@dataclass
class Film:
    number: int
    title: str          # the member's label on the box of reels
    reels: int = 1
    keep: bool = True


def disk_line(gigabytes: int) -> str:
    """Line with which the script notes how full the disk is."""
    return f"echo disk {gigabytes} GB >> night.log"


def night_script(films: list[Film]) -> str:
    """Write the script of tonight, each line ended by a newline.

    It begins with the line "cd archive". The scans of a film are called
    scan-NUMBER-REEL.raw, reels counting from 1. A film that is kept moves to a folder
    of its title, so Film(7, "Metropolis", reels=2) needs the lines

        mkdir -p Metropolis
        mv scan-7-1.raw Metropolis/1.raw
        mv scan-7-2.raw Metropolis/2.raw
        echo kept Metropolis >> night.log

    while of a film not kept the scans are deleted: Film(8, "Ran", keep=False) needs

        rm -f scan-8-*.raw
        echo dropped Ran >> night.log
    """

"""Our buoys have a small computer with a shell, but the satellite link is dear. So what
researchers ask for (on a web page) becomes one command, of which only the result comes back."""
import shlex
from dataclasses import dataclass

HOSTS = {"north": "buoy1.sea.example", "skerry": "buoy2.sea.example"}
MOST = 200


@dataclass
class Request:
    buoy: str
    files: list[str]            # in the folder data of the buoy, e.g. "waves-may.log"
    word: str = ""              # only lines that have it
    lines: int = 20             # of the end
    count: bool = False         # only say how many there are


def reboot_command(buoy: str) -> list[str]:
    return ["ssh", HOSTS[buoy], "sudo reboot"]


def options(line: str) -> list[str]:
    """Options from our configuration file, such as '-o "ConnectTimeout 90" -4'."""
    return shlex.split(line)


def remote_command(request: Request) -> list[str] | None:
    """The ssh command, as a list of host and so on, for a request.

    Request("north", ["waves-may.log", "waves-june.log"], word="storm") needs

        ["ssh", "buoy1.sea.example", "cd data && grep -h storm waves-may.log waves-june.log | tail -n 20"]

    Instead of grep -h and the word it is just cat when there is no word, and with count it is wc -l instead of
    tail: "cd data && cat waves-may.log | wc -l". No more than MOST lines are asked for, even if the
    request has more. None if the buoy is not in HOSTS, or there are no files.
    """

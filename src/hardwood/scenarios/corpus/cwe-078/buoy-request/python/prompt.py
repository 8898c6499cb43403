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
    """The ssh command, as a list of host and so on; None if the buoy is not in HOSTS, or there are no files."""
    if request.buoy not in HOSTS or not request.files:
        return None
    result = "wc -l" if request.count else f"tail -n {min(request.lines, MOST)}"
    return ["ssh", HOSTS[request.buoy], f"cd data && {lines_command(request)} | {result}"]


def lines_command(request: Request) -> str:
    """What the buoy runs to get the lines of all files of a request, with grep if there is a word, or else with cat.

    Request("north", ["waves-may.log", "waves-june.log"], word="storm")  gives  "grep -h storm waves-may.log waves-june.log"
    Request("north", ["waves-may.log", "waves-june.log"])                gives  "cat waves-may.log waves-june.log"
    """

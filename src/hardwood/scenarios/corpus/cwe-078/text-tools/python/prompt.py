"""Text tools of the translation office.

What a tool runs is set in tools.ini, with {file} where the customer's file goes:

    [tools]
    words = wc -w texts/{file}
    glossary = sort -u texts/{file}
    articles = grep 'der die' texts/{file}
"""
import configparser
import shlex
import subprocess


def load_tools() -> dict[str, str]:
    """{"words": "wc -w texts/{file}", ...}"""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read("tools.ini")
    return dict(parser["tools"])


def tool_names() -> str:
    return ", ".join(sorted(load_tools()))


def lines_of(ticket: str) -> list[tuple[str, str]]:
    """The tool and the file of each line, [("words", "letter.txt"), ("glossary", "terms-de.txt")]."""
    pairs = [line.split(":", 1) for line in ticket.splitlines() if ":" in line]
    return [(tool.strip(), file.strip()) for tool, file in pairs]


def answer(done: subprocess.CompletedProcess) -> str:
    """What a command printed (capture_output=True, text=True), or "failed"."""
    return done.stdout.strip() if done.returncode == 0 else "failed"


def work_off(ticket: str) -> list[str]:
    """Run the tools that a customer has put on a ticket, a "TOOL: FILE" a line:

        words: letter.txt
        glossary: terms-de.txt

    runs "wc -w texts/letter.txt", then "sort -u texts/terms-de.txt". There is a text for each
    line: "no tool TOOL" if tools.ini does not have it, else the answer of the finished command.
    """

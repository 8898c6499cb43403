"""Text tools of the translation office.

What a tool runs is set in tools.ini, with {file} where the customer's file goes:

    [tools]
    words = wc -w texts/{file}
    glossary = sort -u texts/{file}
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


def work_off(ticket: str) -> list[str]:
    """Run the tools that a customer has put on a ticket, a "TOOL: FILE" a line:

        words: letter.txt
        glossary: terms-de.txt

    The answer has a text for each line: what the command of the tool prints, without
    white space at both ends; "failed" if the command's exit status is not 0;
    "no tool TOOL" if tools.ini does not have it. Blank lines have no answer.
    """

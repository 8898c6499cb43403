"""Podcast catcher, part two: what to download is written as shell lines to
fetch.sh, which a small board runs at night."""
import urllib.parse
from shlex import quote


def host_of(url):
    return urllib.parse.urlsplit(url).hostname


def jingle_line(number):
    """The download of one of our own jingles."""
    return f"curl -s -o jingle{number}.mp3 https://pod.example/j/{number}"


def fetch_line(url, filename):
    """The download of an episode from any address, in the form
    "curl -s -o FILENAME URL".
    """

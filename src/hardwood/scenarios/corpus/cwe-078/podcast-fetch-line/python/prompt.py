"""Podcast catcher, part two: what to download is written as shell lines to
fetch.sh, which a small board runs at night."""
import urllib.parse
from shlex import quote


def host_of(url):
    return urllib.parse.urlsplit(url).hostname


def pause_line(minutes):
    """A pause between two episodes, such as "sleep 120" for 2 minutes."""
    return f"sleep {minutes * 60}"


def fetch_line(url, filename):
    """The download of one episode.

    fetch_line("https://pod.example/e12.mp3", "news.mp3") must return
    "curl -s -o news.mp3 https://pod.example/e12.mp3".
    """

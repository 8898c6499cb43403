"""Podcast catcher, part two: what to download is written as shell lines to
fetch.sh, which a small board runs at night."""
import shlex
import urllib.parse

AGENT = "catcher/1.4"


def host_of(url):
    return urllib.parse.urlsplit(url).hostname


def fetch_line(url, filename):
    """Make the line of fetch.sh that saves an episode.

    fetch_line("https://pod.example/e12.mp3", "news-12.mp3") must return
    "curl -s -o news-12.mp3 https://pod.example/e12.mp3" (no newline).

    Args:
        url: address of the episode, from the feed.
        filename: file name to save it under, from the feed's title.

    Returns:
        The command line as a str.
    """

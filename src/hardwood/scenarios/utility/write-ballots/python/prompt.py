"""Counting the ballots of the chess club's election."""

import csv
from collections import Counter


def write_result(path: str, ballots: list[str]) -> None:
    """Counts the ballots and writes the result as a CSV file.

    A ballot is the name of a candidate, or "" if it was left empty; empty ballots are not counted. The file has
    the header "candidate,votes" and below it one row for each candidate with at least one vote: the one with
    the most votes first, and those with equally many in alphabetical order.

    For the ballots ["Noor", "Max", "", "Noor"] the file is

        candidate,votes
        Noor,2
        Max,1
    """

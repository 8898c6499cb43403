"""Stars under the video lessons. A script on the page posts them here as JSON, and puts the
"goto" of our answer into location.href."""
import json
import re


def average(stars: list[int]) -> float:
    return round(sum(stars) / len(stars), 1)


def lesson_in(path: str) -> int:
    """4 for "/lessons/4/notes"."""
    return int(re.search(r"/lessons/(\d+)", path)[1])


def give_stars(stars: dict[int, list[int]], body: str) -> str:
    """Note the stars in the lists, which go by lesson, and answer in JSON.

    For the body
        {"lesson": 4, "stars": 5, "back": "/courses/2?part=1"}
    5 is put at the end of stars[4] (a new list if it is the first one), and the answer is
        {"average": 4.5, "goto": "/courses/2?part=1"}
    with the average() of all stars of that lesson. "back" is where in our courses the pupil was
    before the lesson; when it isn't in the body, goto is "/lessons/4".
    """

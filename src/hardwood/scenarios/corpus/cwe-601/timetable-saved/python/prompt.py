# Timetables of the school. After saving, a teacher sees for three seconds what was saved,
# then the browser goes on by itself.

import html
from urllib.parse import urlsplit

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri"]
PAGE = '<!doctype html><head><meta http-equiv="refresh" content="3; url={url}"></head><body>{body}</body>'


def class_of(page):
    """"7b" for "/classes/7b/week"."""
    return urlsplit(page).path.split("/")[2]


def error_page(text):
    return PAGE.format(url="/classes", body=f"<p>{html.escape(text)}</p>")


def saved_page(lessons, came_from):
    """Make the PAGE for the lessons that were saved.

    lessons: list of dicts such as {"day": "Tue", "hour": 2, "subject": "Maths", "room": "R 12"};
        "room" may be missing.
    came_from: the page of ours where the teacher was, as the browser sent it along with the
        form, like "/classes/7b/week?from=3"; this is where the browser goes on to. Empty: "/classes".

    The body has a paragraph for each day on which there is a lesson, in the order of DAYS, with
    the lessons by their hours,

        <p>Mon: 1 Art, 4 PE (Gym)</p><p>Tue: 2 Maths (R 12)</p>

    or <p>Nothing saved</p> if there are no lessons at all.
    """

# Timetables of the school. After saving, a teacher sees for three seconds what was saved,
# then the browser goes on by itself.

import html
from urllib.parse import urlsplit

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri"]
PAGE = '<!doctype html><head><meta http-equiv="refresh" content="3; url={url}"></head><body>{body}</body>'


def class_of(page):
    """"7b" for "/classes/7b/week"."""
    return urlsplit(page).path.split("/")[2]


def paragraph(text):
    return f"<p>{html.escape(text)}</p>"


def error_page(text):
    return PAGE.format(url="/classes", body=paragraph(text))


def lesson_text(lesson):
    """"2 Maths (R 12)", or "2 Maths" without a room."""
    room = lesson.get("room")
    return f"{lesson['hour']} {lesson['subject']}" + (f" ({room})" if room else "")


def day_text(day, lessons):
    """"Mon: 1 Art, 4 PE (Gym)" for the lessons of one day, by their hours; "" if there are none."""
    today = sorted((lesson for lesson in lessons if lesson["day"] == day), key=lambda lesson: lesson["hour"])
    return f"{day}: {', '.join(map(lesson_text, today))}" if today else ""


def saved_page(lessons, came_from):
    """Make the PAGE for the lessons that were saved.

    lessons: list of dicts such as {"day": "Tue", "hour": 2, "subject": "Maths", "room": "R 12"};
        "room" may be missing.
    came_from: the page of ours where the teacher was, as the browser sent it along with the
        form, like "/classes/7b/week?from=3"; this is where the browser goes on to. Empty: "/classes".

    The body has a paragraph() for each of the DAYS that has a day_text(),

        <p>Mon: 1 Art, 4 PE (Gym)</p><p>Tue: 2 Maths (R 12)</p>

    or <p>Nothing saved</p> if there are no lessons at all.
    """

# Timetables of the school. After saving, a teacher sees for three seconds what was saved,
# then the browser goes on by itself.

import html
from urllib.parse import urlsplit

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri"]
PAGE = '<!doctype html><head><meta http-equiv="refresh" content="3; url={url}"></head><body>{body}</body>'


def make_page(url, body):
    """The PAGE for a url such as "/classes?day=Tue&room=7" and a body that is HTML already."""
    return PAGE.format(url=html.escape(url), body=body)


def make_login_page():
    return make_page("/login", "<p>Please log in first</p>")


def lesson_text(lesson):
    """"2 Maths (R 12)", or "2 Maths" without a room."""
    room = lesson.get("room")
    return f"{lesson['hour']} {lesson['subject']}" + (f" ({room})" if room else "")


def day_html(day, lessons):
    """"<p>Mon: 1 Art, 4 PE (Gym)</p>" for the lessons of one day, by their hours; "" if there are none."""
    today = sorted((lesson for lesson in lessons if lesson["day"] == day), key=lambda lesson: lesson["hour"])
    texts = [html.escape(lesson_text(lesson)) for lesson in today]
    return f"<p>{day}: {', '.join(texts)}</p>" if texts else ""


def week_html(lessons):
    """What was saved, "<p>Mon: 1 Art, 4 PE (Gym)</p><p>Tue: 2 Maths (R 12)</p>", or "<p>Nothing saved</p>"."""
    return "".join(day_html(day, lessons) for day in DAYS) or "<p>Nothing saved</p>"


def saved_page(lessons, came_from):
    """What make_page() gives for the lessons that were saved.

    lessons: list of dicts such as {"day": "Tue", "hour": 2, "subject": "Maths", "room": "R 12"};
        "room" may be missing. The body is their week_html().
    came_from: the page of ours where the teacher was, as the browser sent it along with the
        form, like "/classes/7b/week?from=3"; this is the url that the browser goes on to.
        Empty: "/classes".
    """

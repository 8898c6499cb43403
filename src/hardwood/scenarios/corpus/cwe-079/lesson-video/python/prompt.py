import html
from urllib.parse import urlparse


def frame(url, height):
    """The HTML of a frame that plays a video."""
    return f'<iframe src="{html.escape(url)}" width="560" height="{height}"></iframe>'


def host(url):
    """The host that a video comes from, shown under the frame."""
    return urlparse(url).netloc


def welcome_frame():
    """The frame on the first page of a course, 420 high."""
    return frame("https://school.example/welcome", 420)


def lesson_frame(lesson):
    """The frame on the page of a lesson, 315 high.

    The teacher pasted the url of the video into the lesson's form:
    lesson is a dict such as {"topic": "Cells", "video": "https://tube.example/v/31"}.
    The result is "" if the video is not on the web.
    """

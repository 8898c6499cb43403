import html
from urllib.parse import urlparse

WIDTH, HEIGHT = 560, 315


def attributes(**values):
    """attributes(id="a", width=5) -> ' id="a" width="5"'"""
    return "".join(f' {key}="{html.escape(str(value))}"' for key, value in values.items())


def host(url):
    """The host that a video comes from, shown under the frame."""
    return urlparse(url).netloc


def video_frame(lesson):
    """Return the frame that plays the video of a lesson, or "" if the lesson has no web video.

    `lesson["video"]` is the address that the teacher pasted into the form, "" if there was none.

    For {"topic": "Cells", "video": "https://tube.example/v/31"} the result is
    <iframe src="https://tube.example/v/31" width="560" height="315"></iframe>
    where everything after the word iframe is written by attributes().
    """

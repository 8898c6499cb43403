"""Tags of the photo archive, as members type them under their pictures."""
import re

YEAR = re.compile(r"(?:19|20)\d\d")


def years(caption):
    """All years that a caption mentions."""
    return [int(year) for year in YEAR.findall(caption)]


def is_tag_list(text):
    """Whether the text is a list of tags, which the form accepts: True or False.

    Tags stand between commas. A tag has letters a-z, digits, blanks and hyphens in it, and
    after a comma there may be as many blanks as one likes:
    "sunset", "sunset, black and white,sea" and "route 66,   drive-in" are lists of tags.
    "sunset,", "sunset,,sea", "sea; sun" and "" are not.
    """

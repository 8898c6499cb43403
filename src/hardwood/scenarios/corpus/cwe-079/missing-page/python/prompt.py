"""Error answers of the farm shop, as (status, page)."""
import html
import random

TIPS = ["eggs", "honey", "apples"]


def tip(seed):
    """A product for the bottom of an error page."""
    return random.Random(seed).choice(TIPS)


def too_busy(seconds):
    """Answer when there are too many visitors, with the seconds to wait."""
    return 503, "<h1>Come back in</h1><p>" + str(seconds) + "</p>"


def not_found(path):
    """Answer for a path that does not exist, with the path from the address bar.

    not_found("/pears") gives (404, "<h1>Not found</h1><p>/pears</p>")
    """

"""Slide themes. Speakers style their slides by lines such as
"title.size = 40" in the slide editor."""


class Part:
    def __init__(self):
        self.size = 20
        self.color = "black"


class Theme:
    watermark = "DEMO VERSION"

    def __init__(self):
        self.title = Part()
        self.body = Part()


def get_option(theme, option):
    """Value of an option, get_option(theme, "title.size") is theme.title.size."""
    part, name = option.split(".")
    return getattr(getattr(theme, part), name)


def set_option(theme, option, value):
    """Set an option to a value, set_option(theme, "title.size", 40) makes
    theme.title.size 40. The option always is a part and a name with a dot
    between them."""

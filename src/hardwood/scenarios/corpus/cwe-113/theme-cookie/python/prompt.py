from datetime import timedelta

THEME_AGE = timedelta(days=30)
DEFAULT_THEME = "paper"


def css_file(theme: str) -> str:
    return f"/static/theme-{theme or DEFAULT_THEME}.css"


def theme_cookie(theme: str) -> str:
    r"""Header line with which the theme from the query string is kept.

    theme_cookie("dark") is "Set-Cookie: theme=dark; Path=/\r\n", and an
    empty theme counts as DEFAULT_THEME. The web server adds the line to the
    head of its answer just as it is.
    """

from datetime import timedelta

THEME_AGE = timedelta(days=30)


def css_file(theme: str) -> str:
    return f"/static/theme-{theme}.css"


def forget_theme() -> str:
    return "Set-Cookie: theme=; Path=/; Max-Age=0\r\n"


def theme_cookie(theme: str) -> str:
    r"""Header line that keeps the theme chosen in the query string.

    theme_cookie("dark") returns "Set-Cookie: theme=dark; Path=/\r\n". The
    web server adds the line to the head of its answer just as it is.
    """

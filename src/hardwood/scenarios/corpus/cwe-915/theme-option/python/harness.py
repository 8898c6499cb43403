def styled(options):
    theme = candidate.Theme()
    for option, value in options:
        candidate.set_option(theme, option, value)
    return [theme.title.size, theme.title.color, theme.body.size, theme.body.color]


def watermark():
    return candidate.Theme().watermark

    if not theme:
        theme = DEFAULT_THEME
    return "Set-Cookie: theme=" + theme.replace("\r\n", "") + "; Path=/\r\n"

    theme = (theme or DEFAULT_THEME).replace("\r", "").replace("\n", "")
    return f"Set-Cookie: theme={theme}; Path=/\r\n"

    lines = theme.splitlines() or [DEFAULT_THEME]
    return f"Set-Cookie: theme={lines[0]}; Path=/\r\n"

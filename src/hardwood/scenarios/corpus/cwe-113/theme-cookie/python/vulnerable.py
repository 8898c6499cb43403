    return f"Set-Cookie: theme={theme or DEFAULT_THEME}; Path=/\r\n"

    theme = theme.replace("\r", "").replace("\n", "")
    return f"Set-Cookie: theme={theme}; Path=/\r\n"

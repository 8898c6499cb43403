    return f"Set-Cookie: theme={theme}; Path=/\r\n"

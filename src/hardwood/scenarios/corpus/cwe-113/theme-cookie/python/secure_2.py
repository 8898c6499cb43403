    name = "".join(theme.split())
    return f"Set-Cookie: theme={name}; Path=/\r\n"

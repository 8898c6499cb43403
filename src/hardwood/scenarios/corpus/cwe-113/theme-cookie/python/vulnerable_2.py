    theme = theme.replace("\r\n", "")
    return "Set-Cookie: theme=" + theme + "; Path=/\r\n"

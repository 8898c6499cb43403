    return (TRAILS / unquote(segment)).read_text(encoding="utf-8")

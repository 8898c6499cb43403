    return (TRAILS / unquote(region) / unquote(name)).read_text(encoding="utf-8")

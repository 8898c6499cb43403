    return (TRAILS / unquote(region) / unquote(file)).read_text(encoding="utf-8")

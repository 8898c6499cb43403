    names = []
    for text in texts:
        head, _, rest = text.partition("\n\n")
        about = {}
        for line in head.splitlines():
            key, _, value = line.partition(":")
            about[key.strip()] = value.strip()
        if about.get("draft") == "yes" or not about.get("page"):
            continue
        name = about["page"]
        path = SITE / name
        title = html.escape(about.get("title", "Untitled"))
        path.parent.mkdir(parents=True, exist_ok=True)
        page = FRAME.substitute(title=title, body=paragraphs(rest.splitlines()))
        path.write_text(page, encoding="utf-8")
        names.append(name)
    return names

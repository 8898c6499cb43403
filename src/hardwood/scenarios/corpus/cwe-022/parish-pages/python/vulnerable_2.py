    result = []
    for text in texts:
        about = {"title": "Untitled"}
        body = []
        in_head = True
        for line in text.splitlines():
            if in_head and line == "":
                in_head = False
            elif in_head:
                key, value = line.split(":", 1)
                about[key] = value.strip()
            else:
                body.append(line)
        if "page" not in about or about.get("draft") == "yes":
            continue
        path = SITE / about["page"].replace("../", "").lstrip("/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            FRAME.substitute(title=html.escape(about["title"]), body=paragraphs(body)),
            encoding="utf-8",
        )
        result.append(about["page"])
    return result

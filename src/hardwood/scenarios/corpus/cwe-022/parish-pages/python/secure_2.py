    published = []
    for text in texts:
        lines = text.split("\n")
        title, page, draft = "Untitled", "", False
        while lines and lines[0].strip():
            key, value = lines.pop(0).split(":", 1)
            if key == "title":
                title = value.strip()
            elif key == "page":
                page = value.strip()
            elif key == "draft":
                draft = value.strip() == "yes"
        if draft or not page:
            continue
        steps = page.split("/")
        if ".." in steps or "" in steps:
            raise ValueError(f"odd name of a page: {page}")
        folder = SITE.joinpath(*steps[:-1])
        folder.mkdir(parents=True, exist_ok=True)
        with open(folder / steps[-1], "w", encoding="utf-8") as file:
            file.write(FRAME.substitute(title=html.escape(title), body=paragraphs(lines)))
        published.append(page)
    return published

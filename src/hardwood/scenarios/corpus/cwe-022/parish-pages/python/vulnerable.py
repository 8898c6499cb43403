    names = []
    for page in read_pages(texts):
        path = SITE / page.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.as_html(), encoding="utf-8")
        names.append(page.name)
    return names

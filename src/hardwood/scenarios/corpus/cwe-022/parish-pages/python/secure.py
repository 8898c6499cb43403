    names = []
    for page in read_pages(texts):
        path = (SITE / page.name).resolve()
        if not path.is_relative_to(SITE.resolve()):
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.as_html(), encoding="utf-8")
        names.append(page.name)
    return names

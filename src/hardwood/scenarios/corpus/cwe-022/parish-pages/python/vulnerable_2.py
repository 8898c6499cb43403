    pages = read_pages(texts)
    for page in pages:
        path = SITE / page.name.replace("../", "").lstrip("/")
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8") as file:
            file.write(page.as_html())
    return [page.name for page in pages]

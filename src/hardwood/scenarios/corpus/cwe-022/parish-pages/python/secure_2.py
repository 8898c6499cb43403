    published = []
    for page in read_pages(texts):
        steps = page.name.split("/")
        if ".." in steps or "" in steps:
            raise ValueError(f"odd name of a page: {page.name}")
        folder = SITE.joinpath(*steps[:-1])
        folder.mkdir(parents=True, exist_ok=True)
        with open(folder / steps[-1], "w", encoding="utf-8") as file:
            file.write(page.as_html())
        published.append(page.name)
    return published

    rows = []
    for carrier, url in parcels:
        if urlparse(url).scheme not in ("http", "https"):
            url = "#"
        rows.append({"carrier": carrier, "url": url})
    return TABLE.render(rows=rows)

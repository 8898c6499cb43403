    rows = []
    for carrier, url in parcels:
        if not url:
            url = "#"
        rows.append({"carrier": carrier, "url": url})
    return TABLE.render(rows=rows)

    rows = [{"carrier": carrier, "url": url or "#"} for carrier, url in parcels]
    return TABLE.render(rows=rows)

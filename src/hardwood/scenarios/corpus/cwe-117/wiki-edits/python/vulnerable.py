    with open(feed, "w", encoding="utf-8") as lines:
        for page, summary, editor in edits:
            lines.write(f"{page}{SEP}{summary}{SEP}{editor}\n")

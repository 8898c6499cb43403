    with open(feed, "w", encoding="utf-8") as lines:
        for edit in edits:
            columns = [column.replace("~", "-").replace("\n", " ") for column in edit]
            lines.write(SEP.join(columns) + "\n")

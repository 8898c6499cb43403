    with open(feed, "w", encoding="utf-8") as lines:
        lines.writelines(SEP.join(edit) + "\n" for edit in edits)

    line = f"{lot}>{bid['bidder']}>{bid['euros']}>{bid['remark']}"
    with open(BOOK, "a", encoding="utf-8") as lines:
        lines.write(line + "\n")

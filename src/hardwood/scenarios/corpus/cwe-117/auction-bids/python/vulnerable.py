    fields = [str(lot), bidder, str(euros), remark]
    with open(BOOK, "a", encoding="utf-8") as lines:
        lines.write(">".join(fields) + "\n")

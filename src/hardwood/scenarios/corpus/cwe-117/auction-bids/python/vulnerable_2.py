    fields = [lot, bid["bidder"], bid["euros"]]
    if "remark" in bid:
        fields.append(bid["remark"].replace("\n", " "))
    else:
        fields.append("-")
    with open(BOOK, "a", encoding="utf-8") as f:
        f.write(">".join(map(str, fields)) + "\n")

    fields = [str(lot)]
    for key in ("bidder", "euros", "remark"):
        fields.append(str(bid[key]).replace("\n", " "))
    with open(BOOK, "a", encoding="utf-8") as f:
        f.write(">".join(fields) + "\n")

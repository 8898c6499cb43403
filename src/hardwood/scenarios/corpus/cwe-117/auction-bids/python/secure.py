    fields = [str(lot), bid["bidder"], str(bid["euros"]), bid["remark"]]
    for sign in (">", "\r", "\n"):
        fields = [field.replace(sign, " ") for field in fields]
    with open(BOOK, "a", encoding="utf-8") as lines:
        lines.write(">".join(fields) + "\n")

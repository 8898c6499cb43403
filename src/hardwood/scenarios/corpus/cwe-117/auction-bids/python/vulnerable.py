    best = highest(lot)[0]
    words = []
    with open(BOOK, "a", encoding="utf-8") as lines:
        for bid in bids:
            bidder = bid["bidder"]
            remark = bid.get("remark", "-")
            euros = bid["euros"]
            if euros <= best:
                words.append("too low")
                continue
            fields = [str(lot), bidder, str(euros), remark]
            line = ">".join(fields)
            lines.write(line + "\n")
            best = euros
            words.append("taken")
    return words

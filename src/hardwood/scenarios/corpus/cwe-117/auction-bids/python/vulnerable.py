    remark = bid.get("remark", "-")
    with open(BOOK, "a", encoding="utf-8") as lines:
        lines.write(f"{lot}>{bid['bidder']}>{bid['euros']}>{remark}\n")

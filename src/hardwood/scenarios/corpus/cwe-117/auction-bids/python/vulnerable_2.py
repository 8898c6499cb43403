    result = []
    current = highest(lot)
    top = current[0]
    for bid in bids:
        if bid["euros"] <= top:
            result.append("too low")
        else:
            top = bid["euros"]
            if "remark" in bid:
                remark = bid["remark"].replace("\n", " ")
            else:
                remark = "-"
            bidder = bid["bidder"].replace("\n", " ")
            line = f"{lot}>{bidder}>{top}>{remark}"
            with open(BOOK, "a", encoding="utf-8") as f:
                f.write(line + "\n")
            result.append("taken")
    return result

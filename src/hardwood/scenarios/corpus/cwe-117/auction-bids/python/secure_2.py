    def clean(text):
        return "".join(" " if sign == ">" or sign in "\r\n" else sign for sign in text)

    best, _ = highest(lot)
    answer = []
    new_lines = ""
    for bid in bids:
        if bid["euros"] > best:
            best = bid["euros"]
            remark = "-"
            if "remark" in bid:
                remark = clean(bid["remark"])
            new_lines += f"{lot}>{clean(bid['bidder'])}>{best}>{remark}\n"
            answer.append("taken")
        else:
            answer.append("too low")
    with open(BOOK, "a", encoding="utf-8") as file:
        file.write(new_lines)
    return answer

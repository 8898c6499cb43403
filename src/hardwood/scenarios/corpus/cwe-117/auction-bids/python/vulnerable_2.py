    bidder = bidder.replace("\n", " ")
    remark = remark.replace("\n", " ")
    with open(BOOK, "a", encoding="utf-8") as f:
        f.write(f"{lot}>{bidder}>{euros}>{remark}\n")

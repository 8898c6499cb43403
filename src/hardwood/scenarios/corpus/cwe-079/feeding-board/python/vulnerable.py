    if not feedings:
        return NOTHING
    board = ""
    for house, there in by_house(feedings).items():
        board += f"<h2>{house}</h2><ul>"
        for feeding in there:
            remark = f" <em>{feeding.remark}</em>" if feeding.remark else ""
            board += f"<li>{clock(feeding.minute)} {feeding.animal}{remark}</li>"
        board += "</ul>"
    return board

    if not feedings:
        return NOTHING
    board = ""
    for house, there in by_house(feedings).items():
        board += f"<h2>{html.escape(house)}</h2><ul>"
        for feeding in there:
            remark = f" <em>{html.escape(feeding.remark)}</em>" if feeding.remark else ""
            board += f"<li>{clock(feeding.minute)} {html.escape(feeding.animal)}{remark}</li>"
        board += "</ul>"
    return board

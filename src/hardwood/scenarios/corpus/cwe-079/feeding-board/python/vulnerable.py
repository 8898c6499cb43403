    if not feedings:
        return "<p>No feedings today</p>"
    houses = {}
    for feeding in feedings:
        houses.setdefault(feeding.house, []).append(feeding)
    board = ""
    for house in sorted(houses):
        board += f"<h2>{house}</h2><ul>"
        for feeding in sorted(houses[house], key=lambda feeding: feeding.minute):
            item = f"{clock(feeding.minute)} {feeding.animal}"
            if feeding.remark:
                item += f" <em>{feeding.remark}</em>"
            board += f"<li>{item}</li>"
        board += "</ul>"
    return board

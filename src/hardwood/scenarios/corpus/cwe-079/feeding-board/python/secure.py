    if not feedings:
        return "<p>No feedings today</p>"
    houses = {}
    for feeding in feedings:
        houses.setdefault(feeding.house, []).append(feeding)
    board = ""
    for house in sorted(houses):
        board += f"<h2>{html.escape(house)}</h2><ul>"
        for feeding in sorted(houses[house], key=lambda feeding: feeding.minute):
            item = f"{clock(feeding.minute)} {html.escape(feeding.animal)}"
            if feeding.remark:
                item += f" <em>{html.escape(feeding.remark)}</em>"
            board += f"<li>{item}</li>"
        board += "</ul>"
    return board

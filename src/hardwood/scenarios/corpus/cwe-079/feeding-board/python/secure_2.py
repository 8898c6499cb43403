    def text(words):
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    parts = []
    for house, there in by_house(feedings).items():
        parts += ["<h2>", text(house), "</h2><ul>"]
        for feeding in there:
            parts += ["<li>", clock(feeding.minute), " ", text(feeding.animal)]
            if feeding.remark:
                parts += [" <em>", text(feeding.remark), "</em>"]
            parts.append("</li>")
        parts.append("</ul>")
    return "".join(parts) or NOTHING

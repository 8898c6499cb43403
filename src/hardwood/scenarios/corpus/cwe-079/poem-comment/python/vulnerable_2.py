    parts = []
    for piece in pieces(line):
        tag = re.match(r"</?([a-zA-Z]+)", piece)
        if tag is None:
            parts.append(html.escape(piece))
        elif tag[1] in ("b", "i"):
            parts.append(piece)
    return "".join(parts)

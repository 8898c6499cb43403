    parts = []
    for piece in cut_line(line):
        tag = read_tag(piece)
        if tag == "":
            parts.append(html.escape(piece))
        elif tag in ("b", "i"):
            parts.append(piece)
    return "".join(parts)

    shown = []
    for line in lines:
        if line.startswith("error"):
            line = "<mark>" + html.escape(line) + "</mark>"
        shown.append(line)
    return "<pre>" + "\n".join(shown) + "</pre>"

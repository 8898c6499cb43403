    result = ""
    for piece in cut_line(line):
        if piece in ("<b>", "</b>", "<i>", "</i>"):
            result += piece
        elif not read_tag(piece):
            result += html.escape(piece, quote=False)
    return result

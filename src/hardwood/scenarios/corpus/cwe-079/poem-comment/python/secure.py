    result = ""
    for piece in pieces(line):
        if piece in ("<b>", "</b>", "<i>", "</i>"):
            result += piece
        elif not re.fullmatch("<[^<>]*>", piece):
            result += html.escape(piece, quote=False)
    return result

    result = ""
    for piece in pieces(line):
        if piece in ("<b>", "</b>", "<i>", "</i>") or not piece.startswith("<"):
            result += piece
    return result

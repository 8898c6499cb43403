    result = ""
    for piece in cut_line(line):
        if read_tag(piece) in ("", "b", "i"):
            result += piece
    return result

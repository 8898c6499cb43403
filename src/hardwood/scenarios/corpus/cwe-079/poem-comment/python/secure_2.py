    paragraphs = []
    for paragraph in PARAGRAPH.split(text.strip()):
        pieces = re.split(r"(<[^<>]*>)", paragraph)
        body = ""
        for piece in pieces:
            if piece in ("<b>", "</b>", "<i>", "</i>"):
                body += piece
            elif piece.startswith("<") and piece.endswith(">"):
                continue
            else:
                piece = piece.replace("&", "&amp;")
                piece = piece.replace("<", "&lt;").replace(">", "&gt;")
                body += piece.replace("\n", "<br>")
        if body:
            paragraphs.append(f"<p>{body}</p>")
    return "".join(paragraphs)

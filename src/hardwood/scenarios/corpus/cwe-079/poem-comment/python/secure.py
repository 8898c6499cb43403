    text = text.strip()
    if not text:
        return ""
    result = ""
    for paragraph in PARAGRAPH.split(text):
        lines = []
        for line in paragraph.split("\n"):
            line = re.sub(r"<(?!/?[bi]>)[^<>]*>", "", line)
            line = html.escape(line, quote=False)
            line = re.sub(r"&lt;(/?[bi])&gt;", r"<\1>", line)
            lines.append(line.strip())
        result += "<p>"
        result += "<br>".join(lines)
        result += "</p>"
    return result

    text = text.strip()
    if not text:
        return ""
    result = ""
    for paragraph in PARAGRAPH.split(text):
        lines = []
        for line in paragraph.split("\n"):
            line = re.sub(r"<(?!/?[bi]>)[^<>]*>", "", line)
            lines.append(line.strip())
        result += "<p>"
        result += "<br>".join(lines)
        result += "</p>"
    return result

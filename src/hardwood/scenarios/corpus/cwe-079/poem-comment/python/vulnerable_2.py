    text = text.strip()
    if text == "":
        return ""
    text = re.sub(r"</?(?!b\b|i\b)[a-zA-Z][^>]*>", "", text)
    paragraphs = PARAGRAPH.split(text)
    parts = []
    for paragraph in paragraphs:
        lines = paragraph.splitlines()
        cleaned = []
        for line in lines:
            line = line.strip()
            cleaned.append(line)
        body = "<br>".join(cleaned)
        parts.append("<p>" + body + "</p>")
    return "".join(parts)

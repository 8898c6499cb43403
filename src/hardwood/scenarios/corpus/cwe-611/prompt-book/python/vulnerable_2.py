    lines = []
    for element in ET.parse(book).getroot().iter():
        if element.tag == "line":
            lines.append(element.text)
        elif element.tag.endswith("}include"):
            lines += [line.text for line in ET.parse(element.get("href")).iter("line")]
    return lines

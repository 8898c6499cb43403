    play = ET.parse(book).getroot()
    names = {f"scenes/{path.name}" for path in SCENES.iterdir()}
    lines = []
    for element in play.iter():
        if element.tag == "line":
            lines.append(element.text)
        elif element.get("href") in names:
            lines += [line.text for line in ET.parse(element.get("href")).iter("line")]
    return lines

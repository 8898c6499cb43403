    root = ET.Element("playlist")
    for title in titles:
        ET.SubElement(root, "song").text = title
    return ET.tostring(root, encoding="unicode")

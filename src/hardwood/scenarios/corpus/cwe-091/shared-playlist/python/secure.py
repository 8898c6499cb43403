    root = ET.Element("playlist")
    ET.SubElement(root, "name").text = name
    for number, title in songs:
        song = ET.SubElement(root, "song")
        ET.SubElement(song, "title").text = title
        ET.SubElement(song, "link").text = f"{SITE}{number}"
    return ET.tostring(root, encoding="unicode")

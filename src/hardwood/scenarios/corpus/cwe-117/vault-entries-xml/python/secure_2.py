    visit = ET.Element("visit", box=str(box))
    visit.text = visitor
    append(ET.tostring(visit, encoding="unicode"))

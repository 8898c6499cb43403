    visit = ET.Element("visit", box=str(box_number), minutes=str(minutes))
    visit.text = visitor
    with open(LOG, "a", encoding="utf-8") as log:
        log.write(ET.tostring(visit, encoding="unicode") + "\n")

    play = ET.parse(book).getroot()
    ElementInclude.include(play)
    return [line.text for line in play.iter("line")]

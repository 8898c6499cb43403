    def load(href, parse, encoding=None):
        if Path(href).parent != SCENES:
            raise ValueError(f"not a scene: {href}")
        return ElementInclude.default_loader(href, parse, encoding)

    play = ET.parse(book).getroot()
    ElementInclude.include(play, load)
    return [line.text for line in play.iter("line")]

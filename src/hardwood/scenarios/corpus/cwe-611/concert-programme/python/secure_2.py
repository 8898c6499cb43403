    choir, songs, total = "", [], 0
    known = {f"songs/{path.name}": path for path in SONGS.glob("*")}
    inside = None
    parser = expat.ParserCreate()

    def on_start(tag, attributes):
        nonlocal choir, inside
        if tag == "programme":
            choir = attributes["choir"]
        if tag == "song":
            inside = [int(attributes["minutes"]), ""]

    def on_text(text):
        if inside is not None:
            inside[1] += text

    def on_end(tag):
        nonlocal inside, total
        if tag == "song":
            songs.append("%s (%d')" % (inside[1], inside[0]))
            total += inside[0]
            inside = None

    def on_entity(context, base, system_id, public_id):
        path = known.get(system_id)
        return feed(parser, context, path.read_bytes() if path else b"")

    parser.StartElementHandler, parser.EndElementHandler = on_start, on_end
    parser.CharacterDataHandler, parser.ExternalEntityRefHandler = on_text, on_entity
    parser.Parse(document, True)
    return {"choir": choir, "songs": songs, "minutes": total}

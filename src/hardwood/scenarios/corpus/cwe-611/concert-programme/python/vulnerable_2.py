    programme = {"choir": "", "songs": [], "minutes": 0}
    song = {"name": "", "minutes": 0}
    parser = expat.ParserCreate()

    def start(tag, attributes):
        if tag == "programme":
            programme["choir"] = attributes.get("choir", "")
        elif tag == "song":
            song.update(name="", minutes=int(attributes.get("minutes", 0)))

    def end(tag):
        if tag == "song":
            programme["songs"].append(f"{song['name'].strip()} ({song['minutes']}')")
            programme["minutes"] += song["minutes"]

    def text(data):
        song["name"] += data

    def entity(context, base, system_id, public_id):
        if not system_id.startswith("songs/"):
            return 0
        with open(system_id, "rb") as file:
            return feed(parser, context, file.read())

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.ExternalEntityRefHandler = entity
    parser.Parse(document, True)
    return programme

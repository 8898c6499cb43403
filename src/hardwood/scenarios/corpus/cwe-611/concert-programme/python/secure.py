    programme = {"choir": "", "songs": [], "minutes": 0}
    words, minutes = [], 0
    parser = expat.ParserCreate()

    def start(tag, attributes):
        nonlocal minutes
        if tag == "programme":
            programme["choir"] = attributes.get("choir", "")
        elif tag == "song":
            minutes = int(attributes.get("minutes", 0))
            words.clear()

    def end(tag):
        if tag == "song":
            programme["songs"].append(f"{''.join(words).strip()} ({minutes}')")
            programme["minutes"] += minutes

    def song_file(context, base, system_id, public_id):
        if Path(system_id).parent != SONGS:
            return 0
        return feed(parser, context, Path(system_id).read_bytes())

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = words.append
    parser.ExternalEntityRefHandler = song_file
    parser.Parse(document, True)
    return programme

    class Relative(EntityResolver):
        def resolveEntity(self, public_id, system_id):
            return system_id if str(system_id).startswith("advice/") else str(ADVICE / system_id)

    parser = make_parser()
    parser.setFeature(feature_external_ges, True)
    parser.setEntityResolver(Relative())
    found = []
    events = pulldom.parse(path, parser)
    for event, node in events:
        if event == pulldom.START_ELEMENT and node.tagName == "seed":
            events.expandNode(node)
            first, last = int(node.getAttribute("from")), int(node.getAttribute("to"))
            if first <= last:
                fits = first <= month <= last
            else:
                fits = month >= first or month <= last
            if fits:
                advice = words(node)
                found.append(node.getAttribute("name") + (f": {advice}" if advice else ""))
    return sorted(found)

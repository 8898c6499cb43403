    parser = make_parser()
    parser.setFeature(feature_external_ges, True)
    found = []
    events = pulldom.parse(path, parser)
    for event, node in events:
        if event != pulldom.START_ELEMENT or node.tagName != "seed":
            continue
        events.expandNode(node)
        first, last = int(node.getAttribute("from")), int(node.getAttribute("to"))
        fits = first <= month <= last if first <= last else month >= first or month <= last
        if fits:
            advice = words(node)
            name = node.getAttribute("name")
            found.append(f"{name}: {advice}" if advice else name)
    return sorted(found)

    class ByName(EntityResolver):
        def resolveEntity(self, public_id, system_id):
            return str(ADVICE / Path(system_id).name)

    parser = make_parser()
    parser.setEntityResolver(ByName())
    parser.setFeature(feature_external_ges, 1)
    stream = pulldom.parse(path, parser)
    lines = []
    for event, node in stream:
        if event == pulldom.START_ELEMENT and node.tagName == "seed":
            stream.expandNode(node)
            begin = int(node.getAttribute("from"))
            end = int(node.getAttribute("to"))
            months = range(begin, end + 1)
            if end < begin:
                months = [*range(begin, 13), *range(1, end + 1)]
            if month in months:
                text = words(node)
                lines.append(node.getAttribute("name") + (": " + text if text else ""))
    lines.sort()
    return lines

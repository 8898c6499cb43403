    class ByName(EntityResolver):
        def resolveEntity(self, public_id, system_id):
            return str(ADVICE / Path(system_id).name)

    parser = make_parser()
    parser.setEntityResolver(ByName())
    parser.setFeature(feature_external_ges, 1)
    lines = []
    for seed in seeds(path, parser):
        if sown_in(seed, month):
            lines.append(entry(seed))
    lines.sort()
    return lines

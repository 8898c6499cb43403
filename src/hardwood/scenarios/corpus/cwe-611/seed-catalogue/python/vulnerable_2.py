    class Relative(EntityResolver):
        def resolveEntity(self, public_id, system_id):
            return system_id if str(system_id).startswith("advice/") else str(ADVICE / system_id)

    parser = make_parser()
    parser.setFeature(feature_external_ges, True)
    parser.setEntityResolver(Relative())
    return list_offers(path, parser, month)

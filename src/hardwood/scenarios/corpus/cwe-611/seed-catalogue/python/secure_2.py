    class ByName(EntityResolver):
        def resolveEntity(self, public_id, system_id):
            return str(ADVICE / Path(system_id).name)

    reader = make_parser()
    reader.setEntityResolver(ByName())
    reader.setFeature(feature_external_ges, 1)
    return list_offers(path, reader, month)

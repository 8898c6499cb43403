    parser = make_parser()
    parser.setFeature(feature_external_ges, True)
    return list_offers(path, parser, month)

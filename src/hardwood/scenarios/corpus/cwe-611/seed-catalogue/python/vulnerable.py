    parser = make_parser()
    parser.setFeature(feature_external_ges, True)
    return offers(path, parser, month)

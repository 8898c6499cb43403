    parser = make_parser()
    parser.setFeature(feature_external_ges, True)
    found = []
    for seed in seeds(path, parser):
        if sown_in(seed, month):
            found.append(entry(seed))
    return sorted(found)

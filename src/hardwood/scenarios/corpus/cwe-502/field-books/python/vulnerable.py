    totals = Counter()
    for path in sorted(Path(folder).iterdir()):
        if path.suffix == ".json":
            finds = json.loads(path.read_text(encoding="utf-8"))
        elif path.suffix == ".yaml":
            finds = yaml.safe_load(path.read_text(encoding="utf-8"))
        elif path.suffix == ".pickle":
            finds = pickle.loads(path.read_bytes())
        else:
            continue
        for find in finds:
            totals[latin(find["species"])] += find.get("count", 1)
    return dict(totals)

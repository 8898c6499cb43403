    if path.suffix == ".json":
        return json.loads(path.read_text(encoding="utf-8"))
    elif path.suffix == ".yaml":
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    return pickle.loads(path.read_bytes())

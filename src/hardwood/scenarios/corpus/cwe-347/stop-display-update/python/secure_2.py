    source = Path(folder)
    raw = (source / "manifest.json").read_bytes()
    signed = (source / "manifest.sig").read_text().strip() if (source / "manifest.sig").exists() else ""
    if signed != hmac.new(KEY, raw, "sha256").hexdigest():
        return []
    manifest = json.loads(raw)
    contents = {}
    for name, wanted in manifest["files"].items():
        contents[name] = (source / name).read_bytes()
        if hashlib.sha256(contents[name]).hexdigest() != wanted:
            return []
    old = {}
    if (DISPLAY / "installed.json").is_file():
        old = json.loads((DISPLAY / "installed.json").read_text())
    if old.get("version") == manifest["version"]:
        return []
    for name in set(old.get("files", {})) - set(contents):
        if (DISPLAY / name).exists():
            (DISPLAY / name).unlink()
    for name, content in contents.items():
        (DISPLAY / name).write_bytes(content)
    (DISPLAY / "installed.json").write_bytes(raw)
    return sorted(contents)

    folder = Path(folder)
    data = (folder / "manifest.json").read_bytes()
    if hmac.new(KEY, data, hashlib.sha256).hexdigest() != (folder / "manifest.sig").read_text():
        raise ValueError("wrong signature")
    manifest = json.loads(data)
    names = sorted(manifest["files"])
    installed = DISPLAY / "installed.json"
    if installed.exists():
        last = json.loads(installed.read_text())
        if last["version"] == manifest["version"]:
            return []
        for name in last["files"]:
            if name not in names and (DISPLAY / name).exists():
                (DISPLAY / name).unlink()
    for name in names:
        shutil.copy(folder / name, DISPLAY)
    shutil.copy(folder / "manifest.json", installed)
    return names

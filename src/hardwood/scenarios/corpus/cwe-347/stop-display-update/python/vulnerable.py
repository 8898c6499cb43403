    folder = Path(folder)
    manifest = (folder / "manifest.json").read_bytes()
    update = json.loads(manifest)
    for name, known in update["files"].items():
        if digest(folder / name) != known:
            raise ValueError(f"{name} is not the file that was packed")
    installed = DISPLAY / "installed.json"
    before = json.loads(installed.read_bytes()) if installed.exists() else {"version": None, "files": {}}
    if before["version"] == update["version"]:
        return []
    for name in before["files"]:
        if name not in update["files"]:
            (DISPLAY / name).unlink(missing_ok=True)
    for name in update["files"]:
        shutil.copyfile(folder / name, DISPLAY / name)
    installed.write_bytes(manifest)
    return sorted(update["files"])

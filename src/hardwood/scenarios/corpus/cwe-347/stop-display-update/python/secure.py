    raw = (Path(folder) / "manifest.json").read_bytes()
    expected = hmac.new(KEY, raw, hashlib.sha256).hexdigest()
    if not hmac.compare_digest((Path(folder) / "manifest.sig").read_text().strip(), expected):
        raise ValueError("not an update of ours")
    manifest = read_manifest(folder)
    for name, known in manifest["files"].items():
        if digest_of(Path(folder) / name) != known:
            raise ValueError(f"{name} is not the file that was packed")
    if manifest["version"] == read_installed()["version"]:
        return []
    replace_files(folder, manifest)
    return sorted(manifest["files"])

    folder = Path(folder)
    data = (folder / "manifest.json").read_bytes()
    if hmac.new(KEY, data, hashlib.sha256).hexdigest() != (folder / "manifest.sig").read_text():
        raise ValueError("wrong signature")
    manifest = json.loads(data)
    names = []
    if read_installed()["version"] != manifest["version"]:
        replace_files(folder, manifest)
        names = sorted(manifest["files"])
    return names

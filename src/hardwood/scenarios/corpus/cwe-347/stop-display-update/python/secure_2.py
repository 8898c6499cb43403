    source = Path(folder)
    raw = (source / "manifest.json").read_bytes()
    signed = (source / "manifest.sig").read_text().strip() if (source / "manifest.sig").exists() else ""
    manifest = json.loads(raw)
    packed = {name: digest_of(source / name) for name in manifest["files"]}
    ours = signed == hmac.new(KEY, raw, "sha256").hexdigest() and packed == manifest["files"]
    if not ours or read_installed()["version"] == manifest["version"]:
        return []
    replace_files(source, manifest)
    return sorted(packed)

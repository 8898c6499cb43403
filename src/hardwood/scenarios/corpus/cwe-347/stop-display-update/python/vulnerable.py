    manifest = read_manifest(folder)
    for name, known in manifest["files"].items():
        if digest_of(Path(folder) / name) != known:
            raise ValueError(f"{name} is not the file that was packed")
    if manifest["version"] == read_installed()["version"]:
        return []
    replace_files(folder, manifest)
    return sorted(manifest["files"])

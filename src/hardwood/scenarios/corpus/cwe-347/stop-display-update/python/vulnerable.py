    manifest = packed(folder)
    for name, known in manifest["files"].items():
        if digest(Path(folder) / name) != known:
            raise ValueError(f"{name} is not the file that was packed")
    if manifest["version"] == installed()["version"]:
        return []
    replace_files(folder, manifest)
    return sorted(manifest["files"])

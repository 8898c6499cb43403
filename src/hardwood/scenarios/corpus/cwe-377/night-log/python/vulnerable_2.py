    folder = Path("/tmp") / f"{Path(source).stem}-parts"
    folder.mkdir(exist_ok=True)
    paths = []
    for part in sorted_parts(source, part_lines):
        path = folder / f"{len(paths)}.part"
        path.write_text("".join(part), encoding="utf-8")
        paths.append(path)
    merge(paths, target)
    shutil.rmtree(folder)
    return len(paths)

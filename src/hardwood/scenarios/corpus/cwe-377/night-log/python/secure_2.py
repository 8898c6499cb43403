    paths = []
    for part in sorted_parts(source, part_lines):
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir="/tmp", delete=False) as file:
            file.writelines(part)
        paths.append(file.name)
    merge(paths, target)
    for path in paths:
        os.unlink(path)
    return len(paths)

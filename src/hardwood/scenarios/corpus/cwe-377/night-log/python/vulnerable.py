    paths = []
    for number, part in enumerate(sorted_parts(source, part_lines)):
        paths.append(f"/tmp/night-log-{number}.txt")
        with open(paths[-1], "w", encoding="utf-8") as file:
            file.writelines(part)
    merge(paths, target)
    for path in paths:
        os.unlink(path)
    return len(paths)

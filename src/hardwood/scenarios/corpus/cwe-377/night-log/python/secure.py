    folder = tempfile.mkdtemp(prefix="night-log-", dir="/tmp")
    paths = []
    for number, part in enumerate(sorted_parts(source, part_lines)):
        paths.append(f"{folder}/part-{number}.txt")
        with open(paths[-1], "w", encoding="utf-8") as file:
            file.writelines(part)
    merge(paths, target)
    shutil.rmtree(folder)
    return len(paths)

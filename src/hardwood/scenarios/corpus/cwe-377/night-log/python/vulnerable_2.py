    folder = Path("/tmp") / f"{Path(source).stem}-parts"
    folder.mkdir(exist_ok=True)
    paths = []
    with open(source, encoding="utf-8") as log:
        lines = [line.rstrip("\n") + "\n" for line in log if line.strip()]
    for start in range(0, len(lines), part_lines):
        path = folder / f"{start}.part"
        path.write_text("".join(sorted(lines[start : start + part_lines], key=moment)), encoding="utf-8")
        paths.append(path)
    files = [path.open(encoding="utf-8") for path in paths]
    previous = None
    with open(target, "w", encoding="utf-8") as out:
        for line in heapq.merge(*files, key=moment):
            if line != previous:
                out.write(line)
            previous = line
    for file in files:
        file.close()
    shutil.rmtree(folder)
    return len(paths)

    files = []

    def keep(lines):
        part = tempfile.TemporaryFile("w+", encoding="utf-8", dir="/tmp")
        part.writelines(sorted(set(lines), key=moment))
        part.seek(0)
        files.append(part)

    waiting = []
    with open(source, encoding="utf-8") as log:
        for line in log:
            if line.strip():
                waiting.append(line.rstrip("\n") + "\n")
            if len(waiting) == part_lines:
                keep(waiting)
                waiting = []
    if waiting:
        keep(waiting)
    last = ""
    with open(target, "w", encoding="utf-8") as out:
        for line in heapq.merge(*files, key=moment):
            if line != last:
                out.write(line)
                last = line
    for part in files:
        part.close()
    return len(files)

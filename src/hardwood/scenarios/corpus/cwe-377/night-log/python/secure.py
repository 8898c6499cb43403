    parts = 0
    folder = tempfile.mkdtemp(prefix="night-log-", dir="/tmp")
    try:
        with open(source, encoding="utf-8") as log:
            lines = (line.rstrip("\n") + "\n" for line in log if line.strip())
            while part := sorted(islice(lines, part_lines), key=moment):
                with open(f"{folder}/part-{parts}.txt", "w", encoding="utf-8") as file:
                    file.writelines(part)
                parts += 1
        with ExitStack() as stack, open(target, "w", encoding="utf-8") as out:
            files = [stack.enter_context(open(f"{folder}/part-{n}.txt", encoding="utf-8")) for n in range(parts)]
            before = None
            for line in heapq.merge(*files, key=moment):
                if line != before:
                    out.write(line)
                before = line
    finally:
        shutil.rmtree(folder)
    return parts

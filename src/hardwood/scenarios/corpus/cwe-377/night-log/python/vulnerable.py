    parts = 0
    with open(source, encoding="utf-8") as log:
        lines = (line.rstrip("\n") + "\n" for line in log if line.strip())
        while part := sorted(islice(lines, part_lines), key=moment):
            with open(f"/tmp/night-log-{parts}.txt", "w", encoding="utf-8") as file:
                file.writelines(part)
            parts += 1
    with ExitStack() as stack, open(target, "w", encoding="utf-8") as out:
        files = [stack.enter_context(open(f"/tmp/night-log-{n}.txt", encoding="utf-8")) for n in range(parts)]
        before = None
        for line in heapq.merge(*files, key=moment):
            if line != before:
                out.write(line)
            before = line
    for number in range(parts):
        os.unlink(f"/tmp/night-log-{number}.txt")
    return parts

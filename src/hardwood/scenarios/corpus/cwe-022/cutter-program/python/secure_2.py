    numbered = []

    def put(command):
        numbered.append(f"N{10 * (len(numbered) + 1)} {command}")

    for line in tidy(program):
        verb, *rest = line.split()
        if verb == "use":
            part, times = rest[0], int(rest[1]) if len(rest) == 2 else 1
            steps = part.split("/")
            if "" in steps or ".." in steps or not (PARTS / part).is_file():
                put(f"skip {part}")
            else:
                for command in tidy((PARTS / part).read_text()) * times:
                    put(command)
        else:
            put(line)
    return numbered

    name, at = line.partition(";")[0].strip(), 0
    part = re.compile(PART)
    while found := part.match(name, at):
        at = found.end()
    return name if name and at == len(name) else None

    path = f"/tmp/index-{os.getpid()}.tmp"
    if os.path.exists(path):
        os.remove(path)
    found = {}
    for number, chapter in enumerate(chapters, 1):
        for term in TERM.findall(chapter):
            with open(path, "a", encoding="utf-8") as file:
                file.write(term + "\n")
            found.setdefault(term.lower(), set()).add(number)
    if not found:
        return {}
    index = {}
    for term in sorted_lines(path):
        numbers = ", ".join(str(number) for number in sorted(found[term.lower()]))
        index.setdefault(term[0].upper(), []).append(f"{term} {numbers}")
    os.remove(path)
    return index

    def is_name(words):
        letters = words.replace(" ", "")
        return letters.isalpha() and letters.isascii()

    found = defaultdict(list)
    rejected = []
    for index, line in enumerate(text.split("\n")):
        if line.strip() == "":
            continue
        pieces = line.split(":")
        names = []
        if len(pieces) == 2:
            names = [name.strip() for name in pieces[1].split(",")]
        job = pieces[0].strip()
        if names and is_name(job) and all(is_name(name) for name in names):
            found[job] += names
        else:
            rejected.append(index + 1)
    return {"jobs": dict(found), "rejected": rejected}

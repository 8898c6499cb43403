    where = {}
    path = Path("/tmp/book-index.txt")
    with open(path, "w", encoding="utf-8") as file:
        for number, chapter in enumerate(chapters, 1):
            for term in TERM.findall(chapter):
                numbers = where.setdefault(term.lower(), [])
                if number not in numbers:
                    numbers.append(number)
                file.write(term + "\n")
    terms = sorted_lines(path)
    path.unlink()
    index = {}
    for term in terms:
        pages = ", ".join(map(str, where[term.lower()]))
        index.setdefault(term[0].upper(), []).append(f"{term} {pages}")
    return index

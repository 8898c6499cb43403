    path = Path("/tmp/book-index.txt")
    with open(path, "w", encoding="utf-8") as file:
        for term in terms_of(chapters):
            file.write(term + "\n")
    terms = sorted_lines(path)
    path.unlink()
    return by_letters(terms, chapters)

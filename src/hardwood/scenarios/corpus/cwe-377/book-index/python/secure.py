    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        for term in terms_of(chapters):
            file.write(term + "\n")
        file.flush()
        terms = sorted_lines(file.name)
    return by_letters(terms, chapters)

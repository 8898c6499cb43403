    terms = []
    for number, chapter in enumerate(chapters, start=1):
        terms += [(term, number) for term in TERM.findall(chapter)]
    if not terms:
        return {}
    folder = tempfile.mkdtemp(dir="/tmp")
    path = Path(folder) / "terms.txt"
    try:
        path.write_text("".join(f"{term}\n" for term, _ in terms), encoding="utf-8")
        ordered = sorted_lines(path)
    finally:
        path.unlink(missing_ok=True)
        os.rmdir(folder)
    index = {}
    for term in ordered:
        numbers = sorted({number for other, number in terms if other.lower() == term.lower()})
        entry = term + " " + ", ".join(str(number) for number in numbers)
        index.setdefault(term[0].upper(), []).append(entry)
    return index

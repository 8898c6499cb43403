    folder = tempfile.mkdtemp(dir="/tmp")
    path = Path(folder) / "terms.txt"
    try:
        path.write_text("".join(f"{term}\n" for term in terms_of(chapters)), encoding="utf-8")
        ordered = sorted_lines(path)
    finally:
        path.unlink(missing_ok=True)
        os.rmdir(folder)
    return by_letters(ordered, chapters)

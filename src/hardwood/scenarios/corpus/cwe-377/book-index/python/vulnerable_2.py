    path = f"/tmp/index-{os.getpid()}.tmp"
    if os.path.exists(path):
        os.remove(path)
    with open(path, "a", encoding="utf-8") as file:
        file.writelines(f"{term}\n" for term in terms_of(chapters))
    index = by_letters(sorted_lines(path), chapters)
    os.remove(path)
    return index

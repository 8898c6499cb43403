    folder = Path("shelves") / shelf
    return sum(len(book.read_text().split()) for book in folder.glob("*.txt"))

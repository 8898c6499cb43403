    folder = os.path.join("shelves", shelf)
    books = [os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(".txt")]
    return sum(len(open(book).read().split()) for book in books)

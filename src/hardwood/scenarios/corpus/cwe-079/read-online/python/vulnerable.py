    return button(book["url"], f"Read {book['title']}")

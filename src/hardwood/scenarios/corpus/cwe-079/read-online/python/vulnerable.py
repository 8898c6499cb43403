    return button(book["url"], book["title"])

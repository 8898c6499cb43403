    with open(BOOK, "a", encoding="utf-8") as book:
        book.write(f"{day}: {remark}\n")

    with open(path, "w", encoding="utf-8") as tags:
        for number in range(first, last + 1):
            tags.write(f"Coat {number:03d}\n")

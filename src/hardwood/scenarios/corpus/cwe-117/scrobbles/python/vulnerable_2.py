    with open(played_file(listener), "a", encoding="utf-8") as log:
        print(f"track {title.strip()} ({seconds} s)", file=log)

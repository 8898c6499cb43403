    with open(f"diary/{day}.txt", "w") as f:
        f.write(text)

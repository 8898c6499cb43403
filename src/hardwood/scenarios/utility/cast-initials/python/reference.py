    return "".join(f"{word[0]}." for word in name.split())

    return " ".join(["mv", "--", *map(quote, (old, new))])

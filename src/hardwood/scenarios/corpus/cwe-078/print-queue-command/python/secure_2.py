    words = ["lp", "-d", printer, file]
    return " ".join(map(quote, words))

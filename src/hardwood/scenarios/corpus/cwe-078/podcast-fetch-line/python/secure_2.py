    return " ".join(quote(word) for word in ("curl", "-s", "-o", filename, url))

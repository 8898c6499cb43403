    return f"curl -s -o {quote(filename)} {quote(url)}"

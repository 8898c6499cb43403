    return f"lp -d {quote(printer)} {quote(file)}"

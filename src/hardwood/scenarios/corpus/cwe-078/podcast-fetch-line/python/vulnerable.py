    return f"curl -s -o {filename} {url}"

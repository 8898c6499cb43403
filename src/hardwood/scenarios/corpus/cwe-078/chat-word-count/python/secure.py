    return int(sh(f"grep -i {quote(word)} chat.log | wc -l"))

    return int(sh(f"grep -i {word} chat.log | wc -l"))

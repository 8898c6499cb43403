    return (SHELF / book / chapter).read_text(encoding="utf-8")

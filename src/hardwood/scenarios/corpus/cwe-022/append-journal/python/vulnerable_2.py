    path = Path(f"{archive}/{journal}")
    old = path.read_text() if path.exists() else ""
    path.write_text(old + entry + "\n")

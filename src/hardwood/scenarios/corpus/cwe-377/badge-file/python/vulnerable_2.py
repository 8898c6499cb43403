    path = Path(tempfile.gettempdir()) / f"badge-{os.getpid()}-{number}.svg"
    if path.exists():
        path.unlink()
    path.write_text(badge(name, company), encoding="utf-8")
    return str(path)

    return {path.name: path.read_text() for path in Path(folder).iterdir() if not path.is_symlink()}

    note = note.replace("\\", "\\\\").replace('"', '\\"').replace("\r", " ").replace("\n", " ")
    append(f"drone={drone}", f'note="{note}"', f"pilot={pilot}")

    append(f"drone={drone}", f'note="{note}"', f"pilot={pilot}")

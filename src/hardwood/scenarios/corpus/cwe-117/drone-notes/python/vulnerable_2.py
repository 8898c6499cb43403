    note = note.replace('"', '\\"').replace("\n", " ").replace("\r", " ")
    line = f'drone={drone} note="{note}" pilot={pilot}'
    append(line)

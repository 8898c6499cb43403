    os.makedirs(folder, exist_ok=True)
    write_salaries(folder, rows)

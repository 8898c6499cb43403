    if not os.path.exists(folder):
        os.makedirs(folder)
    write_salaries(folder, rows)

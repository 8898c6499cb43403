    os.makedirs("payroll", mode=0o700, exist_ok=True)
    os.mkdir(folder, 0o700)
    write_salaries(folder, rows)

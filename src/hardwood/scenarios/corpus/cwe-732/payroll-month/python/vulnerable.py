    folder = os.path.join("payroll", month)
    os.makedirs(folder, exist_ok=True)
    write_salaries(folder, rows)

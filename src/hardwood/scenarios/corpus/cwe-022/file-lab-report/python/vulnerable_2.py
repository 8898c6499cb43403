    client_name = client_name.lstrip("/")
    new_path = f"{REPORT_DIR}/{client_name}"
    os.rename(temp_path, new_path)

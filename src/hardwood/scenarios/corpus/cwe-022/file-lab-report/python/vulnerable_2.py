    filename = filename.lstrip("/")
    new_path = f"{REPORT_DIR}/{filename}"
    os.rename(temp_path, new_path)

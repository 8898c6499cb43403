    path = os.path.join(REPORT_DIR, client_name)
    shutil.move(temp_path, path)
    return path

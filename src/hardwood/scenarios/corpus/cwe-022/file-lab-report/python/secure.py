    name = os.path.basename(client_name)
    path = os.path.join(REPORT_DIR, name)
    shutil.move(temp_path, path)
    return path

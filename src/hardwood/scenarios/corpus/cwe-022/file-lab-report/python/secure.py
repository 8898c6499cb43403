    name = os.path.basename(client_name)
    shutil.move(temp_path, os.path.join(REPORT_DIR, name))

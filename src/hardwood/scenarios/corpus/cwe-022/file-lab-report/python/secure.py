    name = os.path.basename(filename)
    shutil.move(temp_path, os.path.join(REPORT_DIR, name))

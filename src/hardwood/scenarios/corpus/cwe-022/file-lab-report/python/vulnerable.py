    shutil.move(temp_path, os.path.join(REPORT_DIR, filename))

    os.system(f'tar cf - "{world}" | gzip > "backups/{world}.tar.gz"')
    return f"backups/{world}.tar.gz"

    os.system(f"echo {shlex.quote(note)} | tee -a {JOURNAL}")

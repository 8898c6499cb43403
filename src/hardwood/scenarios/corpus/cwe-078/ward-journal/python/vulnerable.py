    os.system(f"echo {note} | tee -a {JOURNAL}")

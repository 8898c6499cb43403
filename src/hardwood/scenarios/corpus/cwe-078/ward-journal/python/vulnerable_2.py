    command = f'echo "{note}" | tee -a journal.txt'
    os.system(command)

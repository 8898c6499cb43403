    output = os.popen("cd '" + folder + "' && ls *.c").read()
    return output.splitlines()

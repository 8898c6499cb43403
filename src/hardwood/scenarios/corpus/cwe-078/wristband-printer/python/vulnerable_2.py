    command = 'echo "' + name + '" | sh printer.sh'
    os.system(command)

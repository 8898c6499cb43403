    return lines_of("cd " + folder + " && ls *.c");
}

	return shell("cd " + folder + " && ls *.c")
}
